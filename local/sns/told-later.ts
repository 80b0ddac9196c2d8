import { compare, type Instant } from '../../core/time/units.ts';

export type Listener<Told> = (told: Told) => void | Promise<void>;

interface Waiting<Told> {
  readonly due: Instant;
  readonly told: Told;
  /** It says that a text did not arrive. */
  readonly isFailure: boolean;
}

/** News on their way: each is due some time after its text, and goes when it is released. */
export class ToldLater<Told> {
  readonly #listeners = new Set<Listener<Told>>();
  #waiting: Waiting<Told>[] = [];

  add(waiting: Waiting<Told>): void {
    this.#waiting.push(waiting);
    this.#waiting.sort((a, b) => compare(a.due, b.due));
  }

  /** When the next one is due; the clock can jump there. */
  nextDue(): Instant | undefined {
    return this.#waiting[0]?.due;
  }

  /** When the next one is due that says that a text did not arrive. */
  nextFailureDue(): Instant | undefined {
    return this.#waiting.find(({ isFailure }) => isFailure)?.due;
  }

  /** Returns the way to stop listening. */
  listen(listener: Listener<Told>): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hands over what is due by then, in order, one after the other. */
  async release(until: Instant): Promise<readonly Told[]> {
    const isDue = ({ due }: { due: Instant }) => due <= until;
    const released = this.#waiting.filter(isDue);
    this.#waiting = this.#waiting.filter((waiting) => !isDue(waiting));
    for (const { told } of released) {
      for (const listener of this.#listeners) await listener(told);
    }
    return released.map(({ told }) => told);
  }
}
