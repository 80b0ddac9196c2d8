import type { Settlement } from '../../jobs/ports/ledger.ts';
import type { World } from '../../jobs/ports/world.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** Where a run can be made to die. */
export const CRASH_POINTS = ['after-claim', 'after-send', 'after-settle'] as const;
export type CrashPoint = (typeof CRASH_POINTS)[number];

/** What a rehearsal does to a run: nothing of it is a mistake of the program. */
export class TroubleError extends Error {
  override readonly name: string = 'TroubleError';
}

/** A run that died at a point of its work: what it had done is done, and nothing else of it happens. */
export class RunDiedError extends TroubleError {
  override readonly name = 'RunDiedError';
}

/** A call to the table that brought no answer, however often the SDK asked. */
export class NoAnswerError extends TroubleError {
  override readonly name = 'NoAnswerError';
}

/** One call of a run to the world outside. */
export interface Call {
  /** Counts from 1. */
  readonly number: number;
  readonly isToTable: boolean;
}

/**
 * `death`: the run dies with this call done; `done` and `lost`: it brings no answer, and was or was not done; `again`: its
 * answer was lost, and the SDK asked again, of which the run knows nothing.
 */
export type Meeting = 'death' | 'done' | 'lost' | 'again';

export interface Fate {
  /** Says at each point whether the run dies there. */
  readonly dies: (point: CrashPoint) => boolean;
  /** What a call meets; asked before it is made. */
  readonly meets: (call: Call) => Promise<Meeting | undefined>;
  /** Nothing can come between two calls: the next text's turn need not wait for the writes that end the one before. */
  readonly isCalm: boolean;
}

const IMMORTAL: Fate = { dies: () => false, meets: async () => undefined, isCalm: false };

/**
 * The world of one run that can die, as a Lambda does: after the call at which it dies, every other call of the same
 * run fails too, so that nothing can tidy up behind it. The clock stands still during each call; in a calm
 * story the writes that end a text trail.
 */
export function mortalWorld(world: World, clock: VirtualClock, fate: Fate = IMMORTAL): World {
  const life: Life = { isOver: false, calls: 0, clock, fate };
  const reach = (point: CrashPoint): void => {
    if (!fate.dies(point)) return;
    life.isOver = true;
    throw new RunDiedError(point);
  };
  const table = <Port extends object>(port: Port): Port => guarded(port, life, true);
  const ledger = table(world.ledger);
  const sender = guarded(world.sender, life, false);
  return {
    ...world,
    ...{ plans: table(world.plans), pointers: table(world.pointers), clinics: table(world.clinics) },
    ...{ phones: table(world.phones), leases: table(world.leases), alerts: table(world.alerts) },
    replies: table(world.replies),
    pager: guarded(world.pager, life, false),
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
  calls: number;
  readonly clock: VirtualClock;
  readonly fate: Fate;
}

type Method = (...args: unknown[]) => unknown;

/** The same port, whose every method fails once the run is over: a dead run also hears no answer. */
function guarded<Port extends object>(port: Port, life: Life, isToTable: boolean): Port {
  const methods = Object.entries(port).map(([name, method]: [string, Method]) => [
    name,
    async (...args: unknown[]) => {
      if (life.isOver) throw new RunDiedError(name);
      life.calls += 1;
      const meeting = await life.fate.meets({ number: life.calls, isToTable });
      if (life.isOver) throw new RunDiedError(name);
      const isTrailing = life.fate.isCalm && endsText(name, args);
      return through({ name, call: () => method(...args), meeting, isTrailing }, life);
    },
  ]);
  return Object.fromEntries(methods) as Port;
}

/** A text that is held is told of once it is settled, at the moment at which it was. */
function endsText(name: string, args: readonly unknown[]): boolean {
  return name === 'move' || (name === 'settle' && (args[2] as Settlement).state === 'accepted');
}

interface Passing {
  readonly name: string;
  readonly call: () => unknown;
  readonly meeting: Meeting | undefined;
  readonly isTrailing: boolean;
}

async function through({ name, call, meeting, isTrailing }: Passing, life: Life): Promise<unknown> {
  if (meeting === 'lost') throw new NoAnswerError(name);
  const work = async () => call();
  const answer = await (isTrailing ? life.clock.trailing(work) : life.clock.during(work));
  if (meeting === 'death') life.isOver = true;
  if (life.isOver) throw new RunDiedError(name);
  if (meeting === 'done') throw new NoAnswerError(name);
  return answer;
}
