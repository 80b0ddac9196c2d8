import { isoToMillisecond } from '../../core/time/iso.ts';
import { compare, type Duration, type Instant, inMilliseconds, plus, seconds } from '../../core/time/units.ts';

/** A delivery receipt, as SNS writes it to CloudWatch Logs. */
export interface Receipt {
  readonly notification: {
    readonly messageId: string;
    /** UTC, `2026-03-01 18:00:00.000`. */
    readonly timestamp: string;
  };
  readonly delivery: {
    readonly destination: string;
    readonly numberOfMessageParts: number;
    readonly priceInUSD: number;
    readonly smsType: string;
    readonly providerResponse: string;
    readonly dwellTimeMs: number;
    readonly dwellTimeMsUntilDeviceAck?: number;
    readonly phoneCarrier?: string;
  };
  readonly status: 'SUCCESS' | 'FAILURE';
}

export type ReceiptListener = (receipt: Receipt) => void | Promise<void>;

/** What became of a text that was published. */
export interface Delivery {
  readonly messageId: string;
  readonly at: Instant;
  readonly to: string;
  readonly parts: number;
  readonly priceUsd: number;
  readonly smsType: string;
  /** Why it did not arrive, in the words of SNS; absent when it did. */
  readonly failure?: string;
}

export const RECEIPT_AFTER = seconds(20);

/** Receipts on their way: each is due some time after its text, and goes when it is released. */
export class Receipts {
  readonly #after: Duration;
  readonly #listeners = new Set<ReceiptListener>();
  #waiting: { readonly due: Instant; readonly receipt: Receipt }[] = [];

  readonly #ofSuccess: boolean;

  constructor({ after = RECEIPT_AFTER, ofSuccess = true }: { after?: Duration; ofSuccess?: boolean } = {}) {
    this.#after = after;
    this.#ofSuccess = ofSuccess;
  }

  add(delivery: Delivery): void {
    if (delivery.failure === undefined && !this.#ofSuccess) return;
    this.#waiting.push({ due: plus(delivery.at, this.#after), receipt: receiptFor(delivery, this.#after) });
    this.#waiting.sort((a, b) => compare(a.due, b.due));
  }

  /** When the next one is due; the clock can jump there. */
  nextDue(): Instant | undefined {
    return this.#waiting[0]?.due;
  }

  /** When the next one is due that says that a text did not arrive. */
  nextFailureDue(): Instant | undefined {
    return this.#waiting.find(({ receipt }) => receipt.status === 'FAILURE')?.due;
  }

  /** Returns the way to stop listening. */
  onReceipt(listener: ReceiptListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hands over what is due by then, in order, one after the other. */
  async release(until: Instant): Promise<readonly Receipt[]> {
    const isDue = ({ due }: { due: Instant }) => due <= until;
    const released = this.#waiting.filter(isDue);
    this.#waiting = this.#waiting.filter((waiting) => !isDue(waiting));
    for (const { receipt } of released) {
      for (const listener of this.#listeners) await listener(receipt);
    }
    return released.map(({ receipt }) => receipt);
  }
}

function receiptFor(delivery: Delivery, after: Duration): Receipt {
  const { messageId, to, parts, priceUsd, smsType, failure } = delivery;
  return {
    notification: { messageId, timestamp: timestampOf(delivery.at) },
    delivery: {
      destination: to,
      numberOfMessageParts: parts,
      priceInUSD: failure === undefined ? priceUsd : 0,
      smsType,
      providerResponse: failure ?? 'Message has been accepted by phone carrier',
      dwellTimeMs: DWELL_MS,
      ...(failure === undefined
        ? { phoneCarrier: 'Local Phones', dwellTimeMsUntilDeviceAck: inMilliseconds(after) }
        : {}),
    },
    status: failure === undefined ? 'SUCCESS' : 'FAILURE',
  };
}

const DWELL_MS = 599;

function timestampOf(at: Instant): string {
  return isoToMillisecond(at).replace('T', ' ').replace('Z', '');
}
