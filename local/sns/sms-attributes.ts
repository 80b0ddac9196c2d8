import { invalidParameter } from './refusal.ts';

export const SMS_TYPES = ['Promotional', 'Transactional'] as const;
export type SmsType = (typeof SMS_TYPES)[number];

const isAnything = (_value: string) => true;

const CHECKS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['MonthlySpendLimit', (value) => /^\d+$/.test(value)],
  ['DeliveryStatusIAMRole', isAnything],
  ['DeliveryStatusSuccessSamplingRate', (value) => /^\d{1,3}$/.test(value) && Number(value) <= 100],
  ['DefaultSenderID', (value) => /^[A-Za-z0-9-]{0,11}$/.test(value)],
  ['DefaultSMSType', (value) => SMS_TYPES.some((type) => type === value)],
  ['UsageReportS3Bucket', isAnything],
]);

/** The account's settings for texts, as Get- and SetSMSAttributes know them. */
export class SmsAttributes {
  readonly #held = new Map([['MonthlySpendLimit', '1']]);

  /** All or nothing: one bad value and none is taken. */
  set(wanted: ReadonlyMap<string, string>): void {
    for (const [name, value] of wanted) {
      if (!CHECKS.get(name)?.(value)) throw invalidParameter(`attributes Reason: ${name} is not valid`);
    }
    for (const [name, value] of wanted) this.#held.set(name, value);
  }

  /** Every attribute that is set when none is named. */
  get(names: readonly string[]): ReadonlyMap<string, string> {
    const unknown = names.find((name) => !CHECKS.has(name));
    if (unknown !== undefined) throw invalidParameter(`attributes Reason: ${unknown} is not known`);
    const isWanted = (name: string) => names.length === 0 || names.includes(name);
    return new Map([...this.#held].filter(([name]) => isWanted(name)));
  }

  get smsType(): SmsType {
    return SMS_TYPES.find((type) => type === this.#held.get('DefaultSMSType')) ?? 'Promotional';
  }
}
