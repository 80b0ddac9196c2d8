import { type DuePointer, dueAtOf } from '../../core/sending/due-pointer.ts';
import { type Duration, type Instant, minus } from '../../core/time/units.ts';
import type { Action, ReceiptTrouble, RunOf } from './file/rehearsal.ts';
import type { CrashPoint, Meeting } from './mortal-world.ts';

/** A call of some run that goes wrong. */
interface CallTrouble {
  readonly run: RunOf;
  /** Its how many-th call. */
  readonly call: number;
  readonly meets: Meeting;
}

interface Meanwhile {
  readonly amid: RunOf;
  /** After so many calls of the run. */
  readonly calls: number;
  readonly action: Action;
}

/** All that is still to go wrong in a story, and a count of what did. */
export class Troubles {
  readonly met = new Map<string, number>();
  readonly #crashes = new Map<CrashPoint, number>();
  readonly #ofCalls: CallTrouble[] = [];
  readonly #ofReceipts: { readonly are: ReceiptTrouble; readonly by: Duration }[] = [];
  readonly #skews: Duration[] = [];
  readonly #meanwhile: Meanwhile[] = [];
  readonly #pointers = new Map<string, { readonly since: Instant; readonly pointer: DuePointer }[]>();
  #overtaken = 0;
  #failingPages = 0;
  #index: { readonly behind: Duration; readonly until: Instant } | undefined;

  /** Whether a step is one of these; else it is none of their business. */
  take(action: Action): boolean {
    switch (action.do) {
      case 'crash':
        this.#crashes.set(action.when, (this.#crashes.get(action.when) ?? 0) + action.times);
        return true;
      case 'call':
        this.#ofCalls.push(...repeated(action, action.times));
        return true;
      case 'receipts':
        this.#ofReceipts.push(...repeated(action, action.times));
        return true;
      case 'clock':
        this.#skews.push(...repeated(action.off, action.times));
        return true;
      case 'index':
        this.#index = action;
        return true;
      case 'overtaken':
        this.#overtaken += action.times;
        return true;
      case 'pager':
        this.#failingPages += action.times;
        return true;
      case 'meanwhile':
        this.#meanwhile.push(action);
        return true;
      default:
        return false;
    }
  }

  count(what: string, times = 1): void {
    this.met.set(what, (this.met.get(what) ?? 0) + times);
  }

  dies(point: CrashPoint): boolean {
    const left = this.#crashes.get(point) ?? 0;
    if (left === 0) return false;
    this.#crashes.set(point, left - 1);
    this.count(`death ${point}`);
    return true;
  }

  /** What this call of a run meets: the first that waits for a call of that number. */
  ofCall(run: RunOf, call: { readonly number: number; readonly isToTable: boolean }): Meeting | undefined {
    const at = this.#ofCalls.findIndex(
      (each) => each.run === run && each.call === call.number && (each.meets === 'death' || call.isToTable),
    );
    const [met] = at === -1 ? [] : this.#ofCalls.splice(at, 1);
    if (met) this.count(`${met.meets === 'death' ? 'death' : `no answer, ${met.meets}`} in a ${run}`);
    return met?.meets;
  }

  /** What happens in the middle of a run at that call. */
  meanwhile(run: RunOf, call: number): Action[] {
    const due = this.#meanwhile.filter(({ amid, calls }) => amid === run && calls < call);
    for (const each of due) this.#meanwhile.splice(this.#meanwhile.indexOf(each), 1);
    for (const { action } of due) this.count(`meanwhile: ${action.do}${run === 'tick' ? '' : ` amid ${run}`}`);
    return due.map(({ action }) => action);
  }

  /** What was to happen in the middle of a run that came to its end before. */
  leftOver(): Action[] {
    return this.#meanwhile.splice(0).map(({ action }) => action);
  }

  /** Whether the next receipt will be late, missing or doubled. */
  awaitsReceipt(): boolean {
    return this.#ofReceipts.length > 0;
  }

  nextReceipt(): { readonly are: ReceiptTrouble; readonly by: Duration } | undefined {
    const met = this.#ofReceipts.shift();
    if (met) this.count(`receipt ${met.are}`);
    return met;
  }

  /** How far the clock of the next run is off. */
  nextSkew(): Duration | undefined {
    const skew = this.#skews.shift();
    if (skew !== undefined) this.count('clock off');
    return skew;
  }

  isOvertaken(): boolean {
    if (this.#overtaken === 0) return false;
    this.#overtaken -= 1;
    this.count('overtaken write');
    return true;
  }

  isPageFailing(): boolean {
    if (this.#failingPages === 0) return false;
    this.#failingPages -= 1;
    this.count('failed page');
    return true;
  }

  /** Remembers what the table has, for an index that is behind. */
  note(pointer: DuePointer, since: Instant): void {
    const name = `${pointer.clinic}/${pointer.plan}`;
    const known = this.#pointers.get(name);
    if (known) known.push({ since, pointer });
    else this.#pointers.set(name, [{ since, pointer }]);
  }

  /** What an index that is behind knows of what is due; undefined while it is not. */
  staleDue(now: Instant): DuePointer[] | undefined {
    if (!this.#index || this.#index.until <= now) return undefined;
    const known = minus(now, this.#index.behind);
    this.count('stale index read');
    return [...this.#pointers.values()].flatMap((written) => {
      const pointer = written.findLast(({ since }) => since <= known)?.pointer;
      const dueAt = pointer && dueAtOf(pointer);
      return pointer && dueAt !== undefined && dueAt <= now ? [pointer] : [];
    });
  }
}

function repeated<Item>(item: Item, times: number): Item[] {
  return Array.from({ length: times }, () => item);
}
