import { median } from '../bench.ts';

/**
 * Two threads share a core, and the other one of a rented machine is a stranger's. While it works, a program that keeps
 * the core full takes twice the processor time, and one that waits for memory or for the kernel hardly more. The load of
 * the machine shows nothing of it; sums that do not wait for each other do.
 */
export class SharedCore {
  readonly #took: number[] = [];

  constructor() {
    for (let count = 0; count < WARM_UPS; count += 1) sums(10 * STEPS);
  }

  /** Microseconds that the sums take now; to be asked just before and after what is measured. */
  sample(): number {
    const took = median(Array.from({ length: SAMPLES }, microsOfSums));
    this.#took.push(took);
    return took;
  }

  /** How many times their least the sums took then: 1 where nobody else used the core. */
  crowding(...took: readonly number[]): number {
    return Math.max(...took) / Math.min(...this.#took);
  }
}

const WARM_UPS = 5;
const SAMPLES = 15;
const STEPS = 2e6;

function microsOfSums(): number {
  const before = process.cpuUsage();
  sums(STEPS);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function sums(steps: number): number {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  let e = 5;
  let f = 6;
  for (let step = 0; step < steps; step += 1) {
    a = (a + step) | 0;
    b = (b ^ step) | 0;
    c = (c + a) | 0;
    d = (d ^ step) | 0;
    e = (e + step) | 0;
    f = (f ^ step) | 0;
  }
  return a + b + c + d + e + f;
}
