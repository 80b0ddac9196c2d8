import type { Clinic } from '../../core/clinic/clinic.ts';
import type { StoredPlan } from '../../core/plan/plan.ts';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import type { Alert } from '../../core/staff/alert.ts';
import type { Instant } from '../../core/time/units.ts';
import { timeline } from '../../core/timeline/timeline.ts';
import type { TimelineText } from '../../core/timeline/timeline-text.ts';
import type { PlanKey } from '../../jobs/ports/plan-key.ts';
import type { KeptReply } from '../../jobs/ports/replies.ts';
import type { Outgoing } from '../../jobs/ports/sender.ts';
import type { World } from '../../jobs/ports/world.ts';
import type { ReceivedText } from '../../local/phones.ts';
import type { HeldLine, Line, TextLine } from '../../local/rehearsal/lines.ts';
import type { Scene } from '../../local/rehearsal/scene.ts';

/** One try at sending one text, by one run. */
export interface Try {
  readonly id: string;
  /** The plan as the run read it before it sent. */
  readonly standing: Standing | undefined;
  /** What the provider said; undefined while it says nothing. */
  outcome?: string;
  /** The run came to settle it. */
  isSettled: boolean;
}

export interface SeenText extends TextLine {
  readonly messageId: string;
  readonly attempt: Try;
}

export interface Standing {
  readonly since: Instant;
  readonly plan: StoredPlan;
  readonly clinic: Clinic;
  readonly calledFor: readonly TimelineText[];
}

export interface SeenPage {
  readonly at: Instant;
  readonly alert: Alert;
}

/** Looks on while a story is played: what each run read before it sent, how the plans stood, what arrived. */
export class Notebook {
  readonly #lines: Line[] = [];
  readonly #texts: SeenText[] = [];
  readonly #standings: Standing[] = [];
  readonly #current = new Map<string, Standing>();
  readonly #tries: Try[] = [];
  readonly #pages: SeenPage[] = [];
  readonly #ledgers: { plan: string; entries: readonly LedgerEntry[] }[] = [];
  readonly #replies = new Map<string, KeptReply>();
  readonly #alerts = new Map<string, Alert>();
  #clinic: Clinic;

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
    const read = new Map<string, Standing | undefined>();
    const { plans, clinics, ledger } = world;
    const own: Try[] = [];
    return {
      ...world,
      plans: {
        ...plans,
        read: async (asked) => {
          const reads = await plans.read(asked);
          for (const { plan } of reads) if (plan) read.set(plan.plan, this.#standingOf(plan));
          return reads;
        },
        write: async (plan, pointer, before) => {
          const isStored = await plans.write(plan, pointer, before);
          if (isStored) this.#stand(plan, world.clock.now());
          return isStored;
        },
      },
      clinics: {
        ...clinics,
        publish: async (clinic, now, file) => {
          const publishing = await clinics.publish(clinic, now, file);
          this.#clinic = clinic;
          for (const { plan } of [...this.#current.values()]) this.#stand(plan, now);
          return publishing;
        },
      },
      sender: { send: (outgoing) => this.#sending(world, outgoing, { own, read }) },
      ledger: {
        ...ledger,
        settle: async (key, id, settlement) => {
          const last = own.findLast((each) => each.id === id);
          const isStored = await ledger.settle(key, id, settlement);
          if (last) last.isSettled = true;
          return isStored;
        },
      },
      watch: {
        happened: (happening) => {
          if (happening.kind === 'alert') this.#pages.push({ at: world.clock.now(), alert: happening.alert });
          world.watch.happened(happening);
        },
      },
    };
  }

  async #sending(
    { sender }: World,
    outgoing: Outgoing,
    { own, read }: { own: Try[]; read: ReadonlyMap<string, Standing | undefined> },
  ) {
    const { id, plan } = outgoing.text;
    const attempt: Try = { id, standing: read.get(plan), isSettled: false };
    this.#tries.push(attempt);
    own.push(attempt);
    const sent = await sender.send(outgoing);
    attempt.outcome = sent.outcome;
    return sent;
  }

  #standingOf({ plan: id, version }: StoredPlan): Standing | undefined {
    return this.#standings.findLast(({ plan }) => plan.plan === id && plan.version === version);
  }

  #stand(plan: StoredPlan, since: Instant): void {
    const standing = { since, plan, clinic: this.#clinic, calledFor: timeline(plan, this.#clinic) };
    this.#current.set(plan.plan, standing);
    this.#standings.push(standing);
  }

  /** What the ledgers say now. */
  async look({ stage, clinic }: Scene): Promise<void> {
    for (const id of this.#current.keys()) {
      const key: PlanKey = { clinic: clinic.clinic, plan: id };
      const { texts, replies, alerts } = await stage.world.plans.story(key);
      this.#ledgers.push({ plan: id, entries: texts });
      for (const reply of replies) this.#replies.set(reply.id, reply);
      for (const alert of alerts) this.#alerts.set(`${id}/${alert.id}`, alert);
    }
  }

  all() {
    const held = this.#lines.filter((line): line is HeldLine => line.kind === 'held');
    return {
      ...{ lines: this.#lines, texts: this.#texts, held, standings: this.#standings },
      ...{ ledgers: this.#ledgers, pages: this.#pages },
      ...{ replies: [...this.#replies.values()], alerts: [...this.#alerts.values()] },
    };
  }
}
