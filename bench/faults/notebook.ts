import type { Clinic } from '../../core/clinic/clinic.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import type { DuePointer } from '../../core/sending/due-pointer.ts';
import { type Instant, minus, minutes, plus, seconds } from '../../core/time/units.ts';
import { timeline } from '../../core/timeline/timeline.ts';
import { readTextId } from '../../core/timeline/timeline-text.ts';
import type { Outgoing, Sent } from '../../jobs/ports/sender.ts';
import type { Happening } from '../../jobs/ports/watch.ts';
import type { World } from '../../jobs/ports/world.ts';
import type { ReceivedText } from '../../local/phones.ts';
import type { HeldLine, Line } from '../../local/rehearsal/lines.ts';
import type { SeenDigest, SeenPage, SeenText, Standing, StoredAs, Try, Written } from './seen.ts';
import { TableLooks } from './table-looks.ts';

/** A run has the right to spend a number's rate: until it gives it back, or that ends by itself. */
interface Lease {
  readonly number: string;
  readonly until: Instant;
  readonly run: Run;
}

/** What one run read and did. */
interface Run {
  readonly read: Map<string, Standing | undefined>;
  readonly tries: Try[];
  /** What it claimed and has not settled. */
  readonly claimed: Set<string>;
  /** Another one has the number. */
  isRefused: boolean;
}

/** Looks on while a story is played: what each run read before it sent, how the plans stood, what arrived. */
export class Notebook {
  readonly #lines: Line[] = [];
  readonly #texts: SeenText[] = [];
  readonly #standings: Standing[] = [];
  readonly #current = new Map<string, Standing>();
  readonly #tries: Try[] = [];
  readonly #pages: SeenPage[] = [];
  readonly #happened: Happening[] = [];
  readonly #digests: SeenDigest[] = [];
  readonly #written: Written[] = [];
  readonly #stored: StoredAs[] = [];
  readonly #unpaced: string[] = [];
  readonly #read: string[] = [];
  readonly #leftClaimed: string[] = [];
  #leases: Lease[] = [];
  readonly #together: (readonly [Try, Try])[] = [];
  readonly looks = new TableLooks(() => [...this.#current.keys()]);
  #clinic: Clinic;
  /** The settings before these, by which runs may still go for a quarter of a minute. */
  #before: { readonly clinic: Clinic; readonly until: Instant } | undefined;

  constructor(clinic: Clinic) {
    this.#clinic = clinic;
  }

  note(line: Line): void {
    this.#lines.push(line);
  }

  /** Its line was noted just before. */
  noteText({ id, messageId }: ReceivedText & { readonly id: string }): void {
    const line = this.#lines.at(-1);
    const attempt = this.#tries.findLast((each) => each.id === id);
    if (line?.kind !== 'text' || !attempt) throw new Error(`a text that nobody sent: ${id}`);
    this.#texts.push({ ...line, messageId, attempt });
  }

  /** The world of one run, seen through. */
  lookingOn(world: World): World {
    const run: Run = { read: new Map(), tries: [], claimed: new Set(), isRefused: false };
    const { clinics, watch } = world;
    return {
      ...world,
      ...{
        plans: this.#plansOf(world, run),
        pointers: this.#pointersOf(world, run),
        leases: this.#leasesOf(world, run),
      },
      ...{ ledger: this.#ledgerOf(world, run), sender: { send: (outgoing) => this.#sending(world, outgoing, run) } },
      clinics: {
        ...clinics,
        publish: async (clinic, now, file) => {
          const publishing = await clinics.publish(clinic, now, file);
          this.#before = { clinic: this.#clinic, until: plus(now, minutes(1)) };
          this.#clinic = clinic;
          for (const { plan } of [...this.#current.values()]) this.#stand(plan, now);
          return publishing;
        },
      },
      watch: {
        happened: (happening) => {
          if ('alert' in happening) this.looks.note(happening.alert);
          if (happening.kind === 'alert') this.#pages.push({ at: world.clock.now(), alert: happening.alert });
          if (happening.kind === 'reply') this.#read.push(happening.id);
          if (happening.kind === 'digest') this.#digests.push({ ...happening, at: world.clock.now() });
          this.#happened.push(happening);
          watch.happened(happening);
        },
      },
    };
  }

  #plansOf({ plans, clock }: World, run: Run): World['plans'] {
    return {
      ...plans,
      read: async (asked) => {
        const reads = await plans.read(asked);
        for (const { plan } of reads) if (plan) run.read.set(plan.plan, this.#standingOf(plan));
        return reads;
      },
      write: async (plan, pointer, before) => {
        const isStored = await plans.write(plan, pointer, before);
        if (isStored) this.#standAlsoBefore(plan, clock.now());
        if (isStored) this.#stored.push(planStored(plan), pointerStored(pointer));
        return isStored;
      },
    };
  }

  #pointersOf({ pointers }: World, { claimed }: Run): World['pointers'] {
    return {
      ...pointers,
      move: async (pointer) => {
        const left = [...claimed].filter((id) => pointer.failures === 0 && readTextId(id).plan === pointer.plan);
        this.#leftClaimed.push(...left);
        const isStored = await pointers.move(pointer);
        if (isStored) this.#stored.push(pointerStored(pointer));
        return isStored;
      },
    };
  }

  #ledgerOf({ ledger }: World, run: Run): World['ledger'] {
    return {
      ...ledger,
      claim: async (key, claiming) => {
        const claim = await ledger.claim(key, claiming);
        if (claim.won) run.claimed.add(claiming.id);
        return claim;
      },
      reclaim: async (key, entry, claimedAt) => {
        const isWon = await ledger.reclaim(key, entry, claimedAt);
        if (isWon) run.claimed.add(entry.id);
        return isWon;
      },
      settle: async (key, id, settlement) => {
        run.claimed.delete(id);
        const last = run.tries.findLast((each) => each.id === id);
        const isStored = await ledger.settle(key, id, settlement);
        if (last) last.isSettled = true;
        if (isStored) this.#written.push({ id, state: settlement.state });
        return isStored;
      },
    };
  }

  #leasesOf({ leases, clock }: World, run: Run): World['leases'] {
    return {
      take: async (number, { now, until }) => {
        const isTaken = await leases.take(number, { now, until });
        run.isRefused ||= !isTaken;
        if (!isTaken) return false;
        if (this.#leases.some((each) => each.number === number && isHeld(each, clock.now()))) run.isRefused = true;
        this.#leases.push({ number, until, run });
        return true;
      },
      giveBack: (number, until) => {
        this.#leases = this.#leases.filter((each) => each.run !== run || each.number !== number);
        return leases.giveBack(number, until);
      },
    };
  }

  async #sending({ sender }: World, outgoing: Outgoing, run: Run): Promise<Sent> {
    const { id, plan } = outgoing.text;
    const attempt: Try = { id, to: outgoing.to, standing: run.read.get(plan), isSettled: false };
    const open = run.tries.find((each) => each.to === attempt.to && isOpen(each));
    if (open) this.#together.push([open, attempt]);
    if (run.isRefused) this.#unpaced.push(id);
    this.#tries.push(attempt);
    run.tries.push(attempt);
    const sent = await sender.send(outgoing);
    attempt.outcome = sent.outcome;
    return sent;
  }

  #standingOf({ plan: id, version }: StoredPlan): Standing | undefined {
    return this.#standings.findLast(({ plan }) => plan.plan === id && plan.version === version);
  }

  #standAlsoBefore(plan: StoredPlan, since: Instant): void {
    if (this.#before && since <= this.#before.until) this.#stand(plan, since, this.#before.clinic);
    this.#stand(plan, since);
  }

  #stand(plan: StoredPlan, since: Instant, clinic = this.#clinic): void {
    const standing = { since, plan, clinic, calledFor: timeline(plan, clinic) };
    this.#current.set(plan.plan, standing);
    this.#standings.push(standing);
  }

  all() {
    const held = this.#lines.filter((line): line is HeldLine => line.kind === 'held');
    return {
      ...{ lines: this.#lines, texts: this.#texts, held, standings: this.#standings },
      ...{ pages: this.#pages, tries: this.#tries, together: this.#together, written: this.#written },
      ...{ stored: this.#stored, unpaced: this.#unpaced, read: this.#read, leftClaimed: this.#leftClaimed },
      ...{ happened: this.#happened, digests: this.#digests },
      ...this.looks.all(),
    };
  }
}

function isOpen({ outcome }: Try): boolean {
  return outcome === undefined || outcome === 'unsure';
}

/** Clocks of two runs can differ by twice what one may be off. */
const CLOCKS_DIFFER = seconds(80);

function isHeld({ until }: Lease, now: Instant): boolean {
  return now < minus(until, CLOCKS_DIFFER);
}

function pointerStored(pointer: DuePointer): StoredAs {
  return { count: `${pointer.plan}, pointer ${pointer.rev}`, what: JSON.stringify(pointer) };
}

function planStored(plan: StoredPlan): StoredAs {
  return { count: `${plan.plan}, version ${plan.version}`, what: JSON.stringify(plan) };
}
