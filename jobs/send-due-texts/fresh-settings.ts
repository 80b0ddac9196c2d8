import type { Clinic } from '../../core/clinic/clinic.ts';
import { type Instant, plus, seconds } from '../../core/time/units.ts';
import type { World } from '../ports/world.ts';

/**
 * A run works for most of a minute, and a new file should count at once: settings that are older are read again. More
 * often, and a number of one text a second would pay a tenth of its reads for it.
 */
const FRESH_FOR = seconds(15);

interface Asked {
  readonly at: Instant;
  readonly answer: Promise<Clinic | undefined>;
}

/** Clinics' settings, never more than some seconds old. */
export class FreshSettings {
  readonly #world: Pick<World, 'clinics' | 'clock'>;
  readonly #asked = new Map<string, Asked>();

  constructor(world: Pick<World, 'clinics' | 'clock'>) {
    this.#world = world;
  }

  /** Undefined for a clinic that never published any. */
  of(clinic: string): Promise<Clinic | undefined> {
    const now = this.#world.clock.now();
    const known = this.#asked.get(clinic);
    if (known && now < plus(known.at, FRESH_FOR)) return known.answer;
    const answer = this.#world.clinics.current(clinic).then((current) => current?.clinic);
    this.#asked.set(clinic, { at: now, answer });
    return answer;
  }
}
