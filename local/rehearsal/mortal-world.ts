import type { World } from '../../jobs/ports.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Where a run can be made to die. */
export const CRASH_POINTS = ['after-claim', 'after-send', 'after-settle'] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** A run that died at a point of its work: what it had done is done, and nothing else of it happens. */
export class RunDiedError extends Error {
  override readonly name = 'RunDiedError';
}

/** Says at each point whether the run dies there. */
export type Fate = (point: CrashPoint) => boolean;

/**
 * The world of one run that can die, as a Lambda does: after the call at which it dies, every other call of the same
 * run fails too, so that nothing can tidy up behind it. The clock stands still during each call.
 */
export function mortalWorld(world: World, clock: VirtualClock, dies: Fate): World {
  const life: Life = { isOver: false, clock };
  const through = <Port extends object>(port: Port): Port => guarded(port, life);
  const reach = (point: CrashPoint): void => {
    if (!dies(point)) return;
    life.isOver = true;
    throw new RunDiedError(point);
  };
  const ledger = through(world.ledger);
  const sender = through(world.sender);
  return {
    ...world,
    plans: through(world.plans),
    pointers: through(world.pointers),
    clinics: through(world.clinics),
    phones: through(world.phones),
    leases: through(world.leases),
    alerts: through(world.alerts),
    pager: through(world.pager),
    ledger: {
      ...ledger,
      async claim(key, claiming) {
        const claim = await ledger.claim(key, claiming);
        if (claim.won) reach('after-claim');
        return claim;
      },
      async reclaim(key, entry, claimedAt) {
        const won = await ledger.reclaim(key, entry, claimedAt);
        if (won) reach('after-claim');
        return won;
      },
      async settle(key, id, settlement) {
        const settled = await ledger.settle(key, id, settlement);
        reach('after-settle');
        return settled;
      },
    },
    sender: {
      async send(outgoing) {
        const sent = await sender.send(outgoing);
        reach('after-send');
        return sent;
      },
    },
  };
}

interface Life {
  isOver: boolean;
  readonly clock: VirtualClock;
}

/** The same port, whose every method fails once the run is over: a dead run also hears no answer. */
function guarded<Port extends object>(port: Port, life: Readonly<Life>): Port {
  const methods = Object.entries(port).map(([name, method]) => [
    name,
    async (...args: unknown[]) => {
      if (life.isOver) throw new RunDiedError(name);
      const answer: unknown = await life.clock.during(() => method(...args));
      if (life.isOver) throw new RunDiedError(name);
      return answer;
    },
  ]);
  return Object.fromEntries(methods) as Port;
}
