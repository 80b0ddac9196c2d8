import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ItemKey } from '../../adapters/dynamo/keys.ts';
import { openTable, type Table } from '../../adapters/dynamo/table-client.ts';
import { makeWorld } from '../../adapters/world.ts';
import type { Clinic } from '../../core/clinic/clinic.ts';
import { type Instant, minutes, plus } from '../../core/time/units.ts';
import { changePlan } from '../../jobs/change-plan.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import type { Happening } from '../../jobs/ports/watch.ts';
import type { World } from '../../jobs/ports/world.ts';
import type { RunReport } from '../../jobs/send-due-texts/run-report.ts';
import { type EmbeddedDynamo, startEmbeddedDynamo } from '../../local/embedded-dynamo.ts';
import { LOCAL_ACCESS } from '../../local/local-access.ts';
import { type LocalStage, startLocalStage } from '../../local/local-stage.ts';
import { mortalWorld } from '../../local/rehearsal/mortal-world.ts';
import { VirtualClock } from '../../local/rehearsal/virtual-clock.ts';
import { aPlan, moment, type PlanWords } from '../builders.ts';

/** One for all stages of a test file: each has a table of its own in it. */
let dynamo: Promise<EmbeddedDynamo> | undefined;
afterAll(async () => (await dynamo)?.stop());

/** The whole product on a clock of its own, at 09:00 on Monday 2 March 2026 in Los Angeles. */
export class TestStage {
  readonly stage: LocalStage;
  readonly clock: VirtualClock;
  readonly happened: Happening[];
  readonly #table: Table;

  private constructor(stage: LocalStage, clock: VirtualClock, happened: Happening[]) {
    this.stage = stage;
    this.clock = clock;
    this.happened = happened;
    this.#table = openTable(stage.tableName, { ...LOCAL_ACCESS, endpoint: stage.dynamoEndpoint });
  }

  static async start(...clinics: readonly Clinic[]): Promise<TestStage> {
    const clock = new VirtualClock(moment('2026-03-02T09:00'));
    const happened: Happening[] = [];
    dynamo ??= startEmbeddedDynamo();
    const watch = { happened: (each: Happening) => void happened.push(each) };
    const stage = await startLocalStage({ clock, watch, dynamo: await dynamo });
    for (const clinic of clinics) await publishClinic(stage.world, clinic);
    return new TestStage(stage, clock, happened);
  }

  get world(): World {
    return this.stage.world;
  }

  async enter(plan: string, clinic: Clinic, words: PlanWords = {}): Promise<void> {
    const { enteredAt: _, version: __, visits, ...rest } = aPlan(words);
    const wanted = { ...rest, plan, clinic: clinic.clinic, visits: visits.map(({ setAt: ___, ...visit }) => visit) };
    await changePlan(this.world, { key: { clinic: clinic.clinic, plan }, change: () => wanted });
  }

  /** Runs one tick at a local time, or now. */
  async tick(at?: string): Promise<RunReport> {
    if (at) this.clock.jumpTo(moment(at));
    return this.run(this.world);
  }

  /** Runs one tick in a world made from this one. The clock stands still while the run is at work. */
  async run(world: World): Promise<RunReport> {
    return this.stage.tick(mortalWorld(world, this.clock));
  }

  /** A tick each minute, from a local time on. */
  async tickEachMinute(from: string, count: number): Promise<void> {
    for (let minute = 0; minute < count; minute += 1) {
      this.clock.jumpTo(plus(moment(from), minutes(minute)));
      await this.stage.takeReceipts();
      await this.stage.pageStaff();
      await this.tick();
    }
  }

  /** The same world as a Lambda has it that has just started, and remembers nothing. */
  restarted(): World {
    const { clock, sender, pager, links, optOuts, watch } = this.world;
    return makeWorld({ table: this.#table, clock, sender, pager, links, optOuts, watch });
  }

  /** Writes an item past all adapters, as somebody with a console would. */
  async overwrite(item: ItemKey & Record<string, unknown>): Promise<void> {
    const { client, name } = this.#table;
    await client.send(new PutCommand({ TableName: name, Item: item }));
  }

  texts(): readonly { readonly at: Instant; readonly to: string; readonly body: string }[] {
    return this.stage.network.phones.texts();
  }

  told<Kind extends Happening['kind']>(kind: Kind): Extract<Happening, { kind: Kind }>[] {
    return this.happened.filter((each): each is Extract<Happening, { kind: Kind }> => each.kind === kind);
  }

  async stop(): Promise<void> {
    this.#table.client.destroy();
    await this.stage.stop();
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
