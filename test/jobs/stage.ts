import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import type { ItemKey } from '../../adapters/dynamo/keys.ts';
import { openTable } from '../../adapters/dynamo/table-client.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import type { Happening, World } from '../../jobs/ports.ts';
import { publishClinic } from '../../jobs/publish-clinic.ts';
import type { RunReport } from '../../jobs/send-due-texts/run.ts';
import { LOCAL_ACCESS } from '../../local/local-access.ts';
import { type LocalStage, startLocalStage } from '../../local/local-stage.ts';
import { VirtualClock } from '../../local/rehearsal/virtual-clock.ts';
import { aPlan, moment, type PlanWords } from '../builders.ts';

/** The whole product on a clock of its own, at 09:00 on Monday 2 March 2026 in Los Angeles. */
export class TestStage {
  readonly stage: LocalStage;
  readonly clock: VirtualClock;
  readonly happened: Happening[];

  private constructor(stage: LocalStage, clock: VirtualClock, happened: Happening[]) {
    this.stage = stage;
    this.clock = clock;
    this.happened = happened;
  }

  static async start(...clinics: readonly Clinic[]): Promise<TestStage> {
    const clock = new VirtualClock(moment('2026-03-02T09:00'));
    const happened: Happening[] = [];
    const stage = await startLocalStage({ clock, watch: { happened: (each) => happened.push(each) } });
    for (const clinic of clinics) await publishClinic(stage.world, clinic);
    return new TestStage(stage, clock, happened);
  }

  get world(): World {
    return this.stage.world;
  }

  async enter(plan: string, clinic: Clinic, words: PlanWords = {}): Promise<void> {
    const { enteredAt: _, version: __, visits, ...rest } = aPlan(words);
    const wanted = { ...rest, plan, clinic: clinic.clinic, visits: visits.map(({ setAt: ___, ...visit }) => visit) };
    await changePlan(this.world, { key: { clinic: clinic.clinic, plan }, clinic, change: () => wanted });
  }

  /** Runs one tick at a local time, or now. */
  async tick(at?: string): Promise<RunReport> {
    if (at) this.clock.jumpTo(moment(at));
    return this.stage.tick();
  }

  /** A tick each minute, from a local time on. */
  async tickEachMinute(from: string, minutes: number): Promise<void> {
    for (let minute = 0; minute < minutes; minute += 1) {
      this.clock.jumpTo(moment(from).add({ minutes: minute }));
      await this.stage.takeReceipts();
      await this.stage.tick().catch(() => undefined);
    }
  }

  /** Writes an item past all adapters, as somebody with a console would. */
  async overwrite(item: ItemKey & Record<string, unknown>): Promise<void> {
    const { client } = openTable(this.stage.tableName, { ...LOCAL_ACCESS, endpoint: this.stage.dynamoEndpoint });
    await client.send(new PutCommand({ TableName: this.stage.tableName, Item: item }));
    client.destroy();
  }

  texts(): readonly { readonly at: Temporal.Instant; readonly to: string; readonly body: string }[] {
    return this.stage.network.phones.texts();
  }

  told<Kind extends Happening['kind']>(kind: Kind): Extract<Happening, { kind: Kind }>[] {
    return this.happened.filter((each): each is Extract<Happening, { kind: Kind }> => each.kind === kind);
  }

  stop(): Promise<void> {
    return this.stage.stop();
  }
}

/** Runs a test on a stage of its own. */
export async function onStage(clinics: readonly Clinic[], test: (stage: TestStage) => Promise<void>): Promise<void> {
  const stage = await TestStage.start(...clinics);
  try {
    await test(stage);
  } finally {
    await stage.stop();
  }
}

/** A phone for each number below 400. */
export function phone(number: number): string {
  const area = ['206', '425', '360', '253'][Math.floor(number / 100)];
  return `+1${area}55501${String(number % 100).padStart(2, '0')}`;
}
