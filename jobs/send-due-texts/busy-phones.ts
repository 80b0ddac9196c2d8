import type { DuePointer } from '../../core/sending/due-pointer.ts';

/**
 * The phones to which this run has a text under way, or one without an answer. Were there two to one phone, nobody could
 * tell which of them a receipt speaks of, so the second waits: to the next turn, or to the next run.
 */
export class BusyPhones {
  readonly #busy = new Set<string>();

  get names(): ReadonlySet<string> {
    return this.#busy;
  }

  take({ phones = [] }: DuePointer): void {
    for (const phone of phones) this.#busy.add(phone);
  }

  giveBack({ phones = [] }: DuePointer): void {
    for (const phone of phones) this.#busy.delete(phone);
  }
}
