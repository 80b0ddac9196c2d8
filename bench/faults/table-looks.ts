import { isDeepStrictEqual } from 'node:util';
import type { Clinic } from '../../core/clinic/clinic.ts';
import type { LedgerEntry } from '../../core/sending/ledger.ts';
import { type Alert, isPressing } from '../../core/staff/alert.ts';
import { openOf } from '../../core/staff/digest.ts';
import { isoInstant } from '../../core/time/iso.ts';
import type { Instant } from '../../core/time/units.ts';
import { timeline } from '../../core/timeline/timeline.ts';
import type { Story } from '../../jobs/ports/plans.ts';
import type { KeptReply } from '../../jobs/ports/replies.ts';
import type { World } from '../../jobs/ports/world.ts';
import type { Scene } from '../../local/rehearsal/scene.ts';
import type { DigestLook, Looked, Pressing } from './seen.ts';

/** What stands in the table of a story, looked at again and again. */
export class TableLooks {
  readonly #ledgers: { plan: string; entries: readonly LedgerEntry[] }[] = [];
  readonly #replies = new Map<string, KeptReply>();
  readonly #alerts = new Map<string, Alert>();
  readonly #looked: Looked[] = [];
  readonly #digestLooks: DigestLook[] = [];
  readonly #pressing: Pressing[] = [];
  readonly #mistaken: string[] = [];
  readonly #plans: () => readonly string[];

  constructor(plans: () => readonly string[]) {
    this.#plans = plans;
  }

  /** Somebody heard of it: it may be ended, and in no list, before the next look. */
  note(alert: Alert): void {
    if (alert.plan === undefined) this.#alerts.set(nameIn(alert), alert);
  }

  /** What the table says now. */
  async look({ stage: { world }, clinic, again, troubles }: Scene): Promise<void> {
    const isAtRest = again.length === 0 && !troubles.met.has('given up: edit');
    for (const id of this.#plans()) {
      const story = await world.plans.story({ clinic: clinic.clinic, plan: id });
      this.#ledgers.push({ plan: id, entries: story.texts });
      if (isAtRest) this.#lookAhead(story, clinic, world.clock.now());
      for (const reply of story.replies) this.#replies.set(reply.id, reply);
      for (const alert of story.alerts) this.#alerts.set(nameIn(alert), alert);
    }
    await this.#lookAtAlertsOfNoPlan(world, clinic);
  }

  /** In no plan's story: of phones that nobody knows, and of the clinic itself. */
  async #lookAtAlertsOfNoPlan({ alerts }: World, { clinic }: Clinic): Promise<void> {
    const known = [...this.#alerts.values(), ...(await alerts.open(clinic))].filter(({ plan }) => plan === undefined);
    for (const each of known) {
      const alert = await alerts.read(each);
      if (alert) this.#alerts.set(nameIn(alert), alert);
    }
  }

  /** A run is about to look whether anybody's digest is due. */
  async lookForDigests({ stage: { world }, clinic, clock }: Scene): Promise<void> {
    const open = await world.alerts.open(clinic.clinic);
    const ofEach = clinic.staff.map((member) => [member.id, openOf(member, open, clinic)] as const);
    this.#digestLooks.push({ at: clock.now(), open: new Map(ofEach) });
  }

  /** What comes of receipts that are of none of our texts. */
  async lookFor(scene: Scene, strange: () => Promise<void>): Promise<void> {
    await this.look(scene);
    const before = this.#lastLedgers();
    await strange();
    await this.look(scene);
    if (!isDeepStrictEqual(this.#lastLedgers(), before)) this.#mistaken.push(isoInstant(scene.clock.now()));
  }

  /** Of each plan. */
  #lastLedgers() {
    const plans = this.#plans().length;
    return plans === 0 ? [] : this.#ledgers.slice(-plans);
  }

  #lookAhead({ plan, pointer, alerts }: Story, clinic: Clinic, at: Instant): void {
    if (!plan) return;
    this.#looked.push({ at, plan, pointer, calledFor: timeline(plan, clinic) });
    this.#pressing.push(...alerts.filter(isPressing).map((alert) => ({ at, plan: plan.plan, alert })));
  }

  all() {
    return {
      ...{ ledgers: this.#ledgers, looked: this.#looked, mistaken: this.#mistaken },
      ...{ digestLooks: this.#digestLooks, pressing: this.#pressing },
      ...{ replies: [...this.#replies.values()], alerts: [...this.#alerts.values()] },
    };
  }
}

function nameIn({ plan, id }: Alert): string {
  return `${plan}/${id}`;
}
