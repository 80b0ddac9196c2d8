import type { DuePointer } from '../../core/sending/due-pointer.ts';

/**
 * The phones to which this run has a text under way, or one without an answer. Were there two to one phone, nobody could
 * tell which of them a receipt speaks of, so the second waits: to the next turn, or to the next run.
 */
export class BusyPhones {
  readonly #busy = new Set<string>();

  /** Takes a plan's phones; false, and takes none, while any of them is busy. */
  take({ phones = [] }: DuePointer): boolean {
    if (phones.some((phone) => this.#busy.has(phone))) return false;
    for (const phone of phones) this.#busy.add(phone);
    return true;
  }

  giveBack({ phones = [] }: DuePointer): void {
    for (const phone of phones) this.#busy.delete(phone);
  }
}
