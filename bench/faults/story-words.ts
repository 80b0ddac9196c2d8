import type { SendingService } from '../../local/local-stage.ts';

/** A small story with all that can go wrong, as it is drawn: `story-file.ts` makes a rehearsal of it. */
export interface TroubledStory {
  readonly clinic: ClinicWords;
  readonly plans: readonly PlanWords[];
  readonly events: readonly EventWords[];
  readonly sender: SendingService;
}

export interface ClinicWords {
  readonly perDay: number;
  readonly perSecond: number;
  readonly reminders: readonly string[];
  readonly checkIns: readonly string[];
  readonly notices: readonly string[];
  /** Patients are asked by text first whether they want any. */
  readonly asksFirst: boolean;
}

export interface PlanWords {
  readonly plan: string;
  /** Minutes of the story. */
  readonly entered: number;
  readonly phone: string;
  readonly timeZone: string;
  /** When each visit starts. */
  readonly visits: readonly number[];
  /** The phone of who drives them home. */
  readonly helper?: string | undefined;
  /** What they answer where they are asked by text first. */
  readonly agrees: Agreeing;
}

export interface Agreeing {
  readonly text: string;
  /** Minutes after the question could go first, or what brings it. */
  readonly later: number;
}

/** So many minutes from one of the moments at which something is due: there, troubles are dangerous. */
export interface When {
  readonly moment: number;
  readonly off: number;
}

/** What a step does, in the words of its file. A time in it is so many minutes of the story. */
export type Deed =
  | { readonly move: { readonly plan: string; readonly visit: string; readonly to: number } }
  | { readonly add: { readonly plan: string; readonly visit: string; readonly at: number } }
  | { readonly settings: ClinicWords }
  /** The file of the story's beginning goes live again. */
  | { readonly rollback: true }
  /** The plan is entered, or written again as it was entered with these phones. */
  | { readonly enter: PlanWords }
  | { readonly reply: ReplyWords }
  /** All others stand in the file as they are. */
  | { readonly step: Readonly<Record<string, unknown>> };

/** Several steps that belong together: drawn one by one they would hardly ever meet. */
export type Plot =
  | { readonly file: FileWords }
  | { readonly refusal: RefusalWords }
  | { readonly exchange: ExchangeWords }
  | { readonly pending: PendingWords }
  | { readonly asking: AskingWords };

/** All plans are imported again as they were entered, but for the first. */
export interface FileWords {
  /** Which of its visits, counted from 0, is left out, if it has one of that number. */
  readonly leavesOut: number;
  /** Its phone is another. */
  readonly phone?: string | undefined;
  /** Whoever imports dies at this call of one of the plans, and imports the whole file again. */
  readonly dies?: number | undefined;
}

/** The provider says of the text that is due then that its phone opted out, and meanwhile a plan gets that phone. */
export interface RefusalWords {
  readonly enter: PlanWords;
  readonly as: 'phone' | 'helper';
  /** SNS takes the text, and its receipt tells; End User Messaging says so at once. */
  readonly amid: 'receipt' | 'tick';
  readonly calls: number;
}

/** Something changes between a question and its answer. */
export interface ExchangeWords {
  readonly between: ClinicWords | 'helper' | 'phone';
  /** The helper or phone that takes the place of who was asked. */
  readonly other: string;
  /** Who answers is the one who took the place. */
  readonly isAnsweredByOther: boolean;
  readonly text: string;
}

/** At night a visit is moved or cancelled, and before the morning, when its patient would hear of it, a file goes live. */
export interface PendingWords {
  readonly night: number;
  readonly plan: string;
  readonly visit: string;
  /** Cancelled when absent. */
  readonly to?: number | undefined;
  readonly file: ClinicWords;
  /** Minutes after the change. */
  readonly later: number;
}

/** What brings the question whether a patient wants texts, and their answer; then it is taken back, or is not. */
export interface AskingWords extends Agreeing {
  readonly by: ClinicWords | 'phone' | 'pause' | 'consent';
  readonly plan: string;
  /** Who answers, and the new phone where that brings the question. */
  readonly phone: string;
  /** Minutes after it; of a plan that cannot be asked, until it can. */
  readonly back: number | undefined;
}

export interface ReplyWords {
  readonly from: string;
  readonly text: string;
  readonly times: number;
  /** Minutes between its writing and its coming. */
  readonly late: number;
  /** What the same phone had written before, and comes after it. */
  readonly older?: string | undefined;
}

export interface EventWords {
  readonly when: When;
  readonly deed: Deed | Plot;
  /** Done in the middle of the next tick, after so many of its calls. */
  readonly meanwhile?: number;
  /** Done in the middle of the deed, after so many of its calls. */
  readonly met?: { readonly amid: string; readonly calls: number; readonly deed: Deed };
}

/** The night of 8 March, on which clocks change, lies in the middle. */
export const START = '2026-03-06T08:00';
export const TIME_ZONE = 'America/Los_Angeles';
/** Events happen in these days; then comes a quiet day, so that what was under way can end. */
export const MINUTES = 3 * 24 * 60;
/** Noon of the day after: the window is open in both zones, and two quiet hours and more have passed. */
export const MINUTES_ALL = MINUTES + 28 * 60;
export const PHONES = ['+12065550123', '+12065550124', '+12065550125'] as const;
/** Those of helpers alone; a helper can also be another's patient. */
export const HELPERS = ['+12065550126', '+12065550127'] as const;
export const ALL_PHONES = [...PHONES, ...HELPERS] as const;
