import type { Instant } from '../../core/time/units.ts';
import type { CarrierFailure } from './faults.ts';
import type { SmsType } from './sms-attributes.ts';

/** What became of a text that was taken. */
export interface Delivery {
  readonly messageId: string;
  readonly at: Instant;
  readonly to: string;
  readonly from?: string;
  readonly parts: number;
  readonly priceUsd: number;
  readonly smsType: SmsType;
  readonly context?: Readonly<Record<string, string>>;
  /** Why it did not arrive; absent when it did. */
  readonly failure?: CarrierFailure;
}
