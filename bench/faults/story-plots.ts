import { clinicFile } from './story-clinic.ts';
import type { Moment } from './story-moments.ts';
import { entered, localTime, planFile } from './story-plan.ts';
import type {
  AskingWords,
  ExchangeWords,
  FileWords,
  PendingWords,
  PlanWords,
  Plot,
  RefusalWords,
  TroubledStory,
} from './story-words.ts';

/** Steps that belong together, each so many minutes after the story's start. */

export interface StoryStep {
  readonly minute: number;
  readonly step: Readonly<Record<string, unknown>>;
}

export interface Placed {
  readonly minute: number;
  /** What is due then. */
  readonly moment: Moment;
  readonly story: TroubledStory;
}

export function plotSteps(plot: Plot, placed: Placed): StoryStep[] {
  if ('file' in plot) return imported(plot.file, placed);
  if ('refusal' in plot) return refused(plot.refusal, placed);
  if ('exchange' in plot) return exchanged(plot.exchange, placed);
  if ('asking' in plot) return asked(plot.asking, placed);
  return pending(plot.pending);
}

/** A person who does it all again needs some minutes. */
const AGAIN_MINUTES = 3;

function imported({ leavesOut, phone, dies }: FileWords, { minute, story: { plans } }: Placed): StoryStep[] {
  const [first, ...others] = plans;
  if (!first) return [];
  const visits = planFile(first).visits.filter((_, index) => index !== leavesOut);
  const { patient, ...rest } = planFile(first);
  const changed = { ...rest, patient: { ...patient, ...(phone ? { phone } : {}) }, visits };
  const file = (at: number) => [changed, ...others.map(planFile)].map((plan) => ({ minute: at, step: { plan } }));
  if (dies === undefined) return file(minute);
  return [{ minute, step: { crash: { in: 'edit', call: dies } } }, ...file(minute), ...file(minute + AGAIN_MINUTES)];
}

/** The text goes at its minute, and its receipt is told of in the next. */
function refused({ enter, as, amid, calls }: RefusalWords, { minute, moment, story }: Placed): StoryStep[] {
  const { phone } = moment;
  if (!phone) return [];
  const plan = planFile(entered({ ...enter, [as]: phone }, story.plans));
  const meanwhile = { minute: amid === 'tick' ? minute : minute + 1, step: { meanwhile: calls, amid, plan } };
  return [
    { minute, step: { sms: { to: phone, fails: 'opted-out', times: 1 } } },
    meanwhile,
    { minute: minute + 1, step: { run: 'receipt' } },
  ];
}

const BETWEEN_MINUTES = 2;
const ANSWERED_AFTER_MINUTES = 5;

function exchanged(exchange: ExchangeWords, { minute, moment: { phone, due }, story }: Placed): StoryStep[] {
  const own = story.plans.find(({ plan }) => plan === due?.plan);
  if (!phone || !own) return [];
  const { text, isAnsweredByOther, other } = exchange;
  const from = isAnsweredByOther ? other : phone;
  return [
    { minute: minute + BETWEEN_MINUTES, step: changedBetween(exchange, own) },
    { minute: minute + ANSWERED_AFTER_MINUTES, step: { reply: { from, text } } },
  ];
}

function changedBetween({ between, other }: ExchangeWords, own: PlanWords): StoryStep['step'] {
  if (between === 'helper' || between === 'phone') return { plan: planFile({ ...own, [between]: other }) };
  return { settings: clinicFile(between) };
}

/** A phone is taken back, a file goes live again as it was, or a plan can be asked at last. */
function asked({ by, plan, phone, text, later, back }: AskingWords, { minute, story }: Placed): StoryStep[] {
  const own = story.plans.find((each) => each.plan === plan);
  if (!own) return [];
  const step = {
    phone: [{ plan: planFile({ ...own, phone }) }, { plan: planFile(own) }],
    pause: [{ state: { plan, to: 'paused' } }, { state: { plan, to: 'active' } }],
    consent: [{ consent: { plan, texts: false } }, { consent: { plan, texts: true } }],
  };
  const files = typeof by === 'string' ? [] : [by, story.clinic].map((words) => ({ settings: clinicFile(words) }));
  const [first = {}, second = {}] = typeof by === 'string' ? step[by] : files;
  return [
    { minute, step: first },
    ...(back === undefined ? [] : [{ minute: minute + back, step: second }]),
    { minute: minute + later, step: { reply: { from: phone, text } } },
  ];
}

const DAY_MINUTES = 24 * 60;
/** At nine in the evening of the story's first day, for it begins at eight in the morning: no text may go any more. */
const NIGHT_MINUTE = 13 * 60;

function pending({ night, plan, visit, to, file, later }: PendingWords): StoryStep[] {
  const minute = night * DAY_MINUTES + NIGHT_MINUTE;
  const step = to === undefined ? { cancel: { plan, visit } } : { move: { plan, visit, to: localTime(to) } };
  return [
    { minute, step },
    { minute: minute + later, step: { settings: clinicFile(file) } },
  ];
}
