import { countParts } from '../../core/texts/parts.ts';
import { offsetText } from '../../core/time/iso.ts';
import { type Instant, minus, minutes } from '../../core/time/units.ts';
import { publishClinic } from '../../jobs/clinic-files/publish-clinic.ts';
import type { Happening } from '../../jobs/ports/watch.ts';
import type { World } from '../../jobs/ports/world.ts';
import type { EmbeddedDynamo } from '../embedded-dynamo.ts';
import { type Invoke, type SendingService, startLocalStage } from '../local-stage.ts';
import type { Action, Rehearsal } from './file/rehearsal.ts';
import { type AlertLine, type Line, named, namedText } from './lines.ts';
import { perform } from './perform.ts';
import { invoked } from './run.ts';
import type { Scene } from './scene.ts';
import { Troubles } from './troubles.ts';
import { VirtualClock } from './virtual-clock.ts';

export interface Setting extends Pick<Rehearsal, 'start' | 'clinic' | 'steps'> {
  readonly sender?: SendingService;
  /** Whether the links that staff get open in a browser. */
  readonly opensAlerts?: boolean;
  /** Holds the story's table; one of its own when absent. */
  readonly dynamo?: EmbeddedDynamo;
  /** Looks on: gets the world of each run, and gives it back as it may see it. */
  readonly seenBy?: (world: World) => World;
}

/** Sets the stage for a story, with its clinic's settings published. `scene.stage.stop()` takes it down. */
export async function openScene(
  { start, clinic, steps, sender, dynamo, opensAlerts = false, seenBy = (world) => world }: Setting,
  onLine: (line: Line) => void,
): Promise<Scene> {
  const clock = new VirtualClock(start);
  const watch = {
    happened: (happening: Happening) => {
      const line = happened(happening, { now: clock.now(), timeZone: clinic.timeZone, writing: scene.writing });
      if (line) onLine(line);
    },
  };
  const isCalm = !steps.some(({ action }) => UNSETTLING.includes(action.do));
  const invoke: Invoke = (of, work, about) => invoked(scene, { of, work, about });
  const stage = await startLocalStage({
    ...{ clock, watch, receiptsOfSuccess: !isCalm, opensAlerts, invoke },
    ...(sender ? { sender } : {}),
    ...(dynamo ? { dynamo } : {}),
  });
  stage.onText(({ id, at, to, body }) => {
    onLine({ kind: 'text', at: offsetText(at, clinic.timeZone), to, ...namedText(id), body, ...countParts(body), id });
  });
  const scene: Scene = {
    ...{ stage, clock, onLine, clinic, isCalm, steps: [...steps] },
    ...{ ticked: minus(start, minutes(1)), outageUntil: start, ticks: 1, replies: 0, writing: '', version: 0 },
    ...{
      troubles: new Troubles(),
      again: [],
      amid: [],
      heard: new Map(),
      seenBy,
      perform: (action) => perform(scene, action),
    },
  };
  scene.version = (await publishClinic(stage.world, clinic)).version;
  return scene;
}

/** After these a text can be unsure, and its receipt matters, or something can come between two calls of a run. */
const UNSETTLING: readonly Action['do'][] = [
  'sms',
  'crash',
  'call',
  'receipts',
  'clock',
  'meanwhile',
  'ticks',
  'index',
  'overtaken',
];

interface Moment {
  readonly now: Instant;
  readonly timeZone: string;
  /** The phone that wrote last: what is told of a message does not name it. */
  readonly writing: string;
}

function happened(happening: Happening, { now, timeZone, writing }: Moment): Line | undefined {
  const at = offsetText(now, timeZone);
  switch (happening.kind) {
    case 'alert':
      return alertLine(at, happening);
    case 'accepted':
    case 'ended':
      return { kind: happening.kind, at, ...planOf(happening.alert), by: happening.by };
    case 'reply':
      return { kind: 'reply', at, from: writing, ...planOf(happening.key ?? {}), meaning: happening.meaning };
    case 'held':
      return { kind: 'held', at, ...named(happening.id), reason: happening.reason, id: happening.id };
    default:
      return undefined;
  }
}

function alertLine(at: string, { alert, to }: Extract<Happening, { kind: 'alert' }>): AlertLine {
  const { level, about, orPlans, of, unanswered } = alert;
  return {
    ...{ kind: 'alert', at, level, ...planOf(alert), to, about },
    ...(orPlans ? { orPlans } : {}),
    ...(of ? { of } : {}),
    ...(unanswered ? { unanswered } : {}),
  };
}

function planOf({ plan }: { readonly plan?: string }): { readonly plan?: string } {
  return plan === undefined ? {} : { plan };
}
