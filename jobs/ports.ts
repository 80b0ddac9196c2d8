import type { Clinic, StaffMember } from '../core/clinic/clinic.ts';
import type { FileReport, PlansReport } from '../core/clinic/file-report.ts';
import type { Block, BlockReason } from '../core/plan/block.ts';
import type { Recipient, StoredPlan } from '../core/plan/plan.ts';
import type { DuePointer } from '../core/sending/due-pointer.ts';
import type { LedgerEntry } from '../core/sending/ledger.ts';
import type { TextTry } from '../core/sending/receipt.ts';
import type { Alert, AlertLevel } from '../core/staff/alert.ts';
import type { AlertLink } from '../core/staff/alert-link.ts';
import type { Instant } from '../core/time/units.ts';
import type { HeldReason } from '../core/timeline/timeline-text.ts';

/** Everything that a job may see or touch of the world. Adapters implement these; nothing else does. */

export interface Clock {
  now(): Instant;
  /** Comes back when the clock shows `until` or later. */
  pause(until: Instant): Promise<void>;
}

export interface PlanKey {
  readonly clinic: string;
  readonly plan: string;
}

/** A patient's whole story at a clinic: one query. */
export interface Story {
  readonly plan?: StoredPlan;
  readonly pointer?: DuePointer;
  readonly texts: readonly LedgerEntry[];
  /** Messages of patient and helper, oldest first. */
  readonly replies: readonly KeptReply[];
  /** All that staff were told of the patient, also what is over. */
  readonly alerts: readonly Alert[];
}

export interface PlanReading {
  readonly key: PlanKey;
  /** Texts whose ledger entries are wanted with the plan. */
  readonly texts?: readonly string[];
}

/** What is stored of a plan is no plan. Its message names the plan and quotes nothing. */
export class UnreadablePlanError extends Error {
  override readonly name = 'UnreadablePlanError';

  constructor({ plan }: PlanKey) {
    super(`what is stored of plan ${plan} cannot be read`);
  }
}

export interface PlanRead {
  /** Undefined when it is not there, or cannot be read. */
  readonly plan: StoredPlan | undefined;
  /** What is stored is no plan. It is said here, and not thrown, so that one such plan stops no other. */
  readonly isUnreadable?: true;
  readonly entries: readonly LedgerEntry[];
}

export interface Plans {
  /** As they are now (strongly consistent), all in one read, in the order asked for. */
  read(asked: readonly PlanReading[]): Promise<PlanRead[]>;
  story(key: PlanKey): Promise<Story>;
  /**
   * Writes a plan with its pointer, both or neither, in place of `before`. False when another write came between:
   * `plan.version` and `pointer.rev` are the new ones and must follow directly on those stored.
   */
  write(plan: StoredPlan, pointer: DuePointer, before: StoredPlan | undefined): Promise<boolean>;
  /** The plans of a clinic, a page at a time, in order of their id. */
  ofClinic(clinic: string, after?: string): Promise<{ readonly plans: readonly string[]; readonly after?: string }>;
}

export interface DuePointers {
  /** The pointers that are due, as an index knows them: it nominates, and may be some seconds behind. */
  due(now: Instant): Promise<DuePointer[]>;
  /** Moves a pointer whose stored `rev` is one less. False when another run or a change was faster. */
  move(pointer: DuePointer): Promise<boolean>;
}

export type Claim = { readonly won: true } | { readonly won: false; readonly entry: LedgerEntry };

export interface Claiming {
  readonly id: string;
  readonly to: Recipient;
  readonly dueAt: string;
  readonly claimedAt: Instant;
}

export interface Ledger {
  /** Takes a text for sending. One winner, however many runs try; a held text only when its rule was moved since. */
  claim(key: PlanKey, claiming: Claiming): Promise<Claim>;
  /** Takes a text in flight whose receipt never came for one more try. False when it was settled meanwhile. */
  reclaim(key: PlanKey, entry: LedgerEntry, claimedAt: Instant): Promise<boolean>;
  /** Says what became of a claimed text. False when a receipt was faster; a state never goes backwards. */
  settle(key: PlanKey, id: string, settlement: Settlement): Promise<boolean>;
  /** Records a text that will never go and was not claimed. False when it was recorded already. */
  hold(key: PlanKey, holding: Holding): Promise<boolean>;
  /** What became of one text, as it is now. */
  read(key: PlanKey, id: string): Promise<LedgerEntry | undefined>;
  /** The entries that a receipt could speak of: the one with that provider id, and those in flight. */
  ofReceipt(key: PlanKey, providerId: string): Promise<readonly LedgerEntry[]>;
}

export interface Settlement {
  readonly state: 'accepted' | 'delivered' | 'unsure' | 'released' | 'held';
  readonly at: Instant;
  readonly providerId?: string;
  readonly reason?: HeldReason;
  /** Which try this settles. */
  readonly attempt: number;
  /** How many tries count from now on, when this one does not. */
  readonly attempts?: number;
  /** How many tries a carrier could not deliver; this one, which is released for another, was the last of them. */
  readonly undelivered?: number;
}

export interface Holding {
  readonly id: string;
  readonly to: Recipient;
  readonly dueAt: string;
  readonly at: Instant;
  readonly reason: HeldReason;
}

/** A version of a clinic's settings on its way to all of the clinic's plans. */
export interface Publishing {
  readonly clinic: string;
  readonly version: number;
  /** The version that counted before. */
  readonly was?: number;
  /** The file from which it came, whose report is to be written when all plans have it. */
  readonly file?: string;
  /** The plans up to this one have it. */
  readonly after?: string;
  /** What became of those. */
  readonly sofar: PlansSofar;
  /** Counts writes: of two who go on with it one wins each page. */
  readonly rev: number;
}

export type PlansSofar = Omit<PlansReport, 'state'>;

/** A clinic that has published settings, and the number from which it sends, where it names one. */
export interface KnownClinic {
  readonly clinic: string;
  /** E.164. */
  readonly number?: string;
}

export interface Clinics {
  /** All that have published settings, in order of their id. */
  all(): Promise<readonly KnownClinic[]>;
  /** The settings that count now. Undefined for a clinic that never published any. */
  current(clinic: string): Promise<CurrentSettings | undefined>;
  /** The settings as they were published under a number. */
  version(clinic: string, version: number): Promise<Clinic>;
  /** Stores a version and makes it current; its plans do not have it yet. `file` names where it came from. */
  publish(clinic: Clinic, at: Instant, file?: string): Promise<Publishing>;
  /**
   * Remembers how far a publishing came, and when: nothing is left of it without `next`. False when another version
   * overtook it, or somebody else goes on with it.
   */
  progress(publishing: Publishing, next: Publishing | undefined, at: Instant): Promise<boolean>;
  /** What was published, has not come to all plans, and was left alone since a moment. */
  unfinished(since: Instant): Promise<readonly Publishing[]>;
}

export interface CurrentSettings {
  readonly clinic: Clinic;
  readonly version: number;
}

/** A clinic's file as it was handed in. */
export interface ClinicFile {
  /** As whoever handed it in knows it: `clinics/harbor.yaml`. */
  readonly name: string;
  /** Names what was handed in. */
  readonly upload: string;
  /** At most a little more than a clinic's file may have. */
  readonly bytes: Uint8Array;
}

/** Where clinics' files are handed in. */
export interface ClinicFiles {
  /** A file as it is now: of two uploads the later one counts. Undefined when it is gone. */
  read(name: string): Promise<ClinicFile | undefined>;
  /** What names the upload that is there now. */
  upload(name: string): Promise<string | undefined>;
  /** Writes what became of a file beside it, in place of the report before. */
  report(report: FileReport): Promise<void>;
  /** The last report on a file. */
  reported(name: string): Promise<FileReport | undefined>;
}

/** One thing that happened to a phone's consent to a clinic's texts. The history is kept; nothing in it is changed. */
export interface ConsentEvent {
  /** The message, receipt or record that it comes from: the same event is kept once. */
  readonly id: string;
  /** Instant at which it happened. */
  readonly at: string;
  readonly what: 'opt-out' | 'opt-in' | 'bad-number' | 'cleared';
  readonly how: 'text' | 'provider' | 'staff';
  /** The words by which, as they were written; a person's reason where staff did it. */
  readonly wording?: string;
  /** Staff id. */
  readonly by?: string;
}

export interface Phones {
  /** The plans that a phone belongs to, and as whose. */
  plansOf(phone: string): Promise<readonly (PlanKey & { readonly to: Recipient })[]>;
  /** The clinics of whose staff a phone is, and whose it is. */
  staffOf(phone: string): Promise<readonly { readonly clinic: string; readonly staff: string }[]>;
  /** Remembers whose the phones of a clinic's staff are, in place of those before. */
  linkStaff(clinic: Clinic, before: Clinic | undefined): Promise<void>;
  /** What stands against texting a phone, for each clinic. */
  blocks(phone: string): Promise<readonly Block[]>;
  /** Keeps an event in the phone's history with a clinic. */
  record(phone: string, clinic: string, event: ConsentEvent): Promise<void>;
  /**
   * Remembers that a phone takes no texts of a clinic, or takes them again (no reason), as of `at`. What is older than
   * what stands changes nothing, and a bad number does not hide an opt-out. Gives what stands afterwards.
   */
  block(phone: string, clinic: string, change: BlockChange): Promise<Block | undefined>;
  /** The history of a phone with a clinic, oldest first. */
  history(phone: string, clinic: string): Promise<readonly ConsentEvent[]>;
  /** Remembers that a phone was asked which of several it meant; the newest question counts. */
  ask(phone: string, asked: AskedWhich): Promise<void>;
  /** What a phone was asked last. */
  asked(phone: string): Promise<AskedWhich | undefined>;
  /**
   * Takes the right to answer an unknown phone in a clinic's name, once a slot (a day, an hour). A message whose run died
   * has it still.
   */
  claimStranger(
    phone: string,
    clinic: string,
    claim: { readonly slot: string; readonly message: string },
  ): Promise<boolean>;
}

/** A message that could answer several questions, and the letters by which its writer says which. */
export interface AskedWhich {
  /** Instant. */
  readonly at: string;
  /** The message that is waiting to be understood. */
  readonly text: string;
  readonly choices: readonly (PlanKey & { readonly letter: string; readonly visit?: string })[];
}

export interface BlockChange {
  /** Instant. */
  readonly at: string;
  readonly reason?: BlockReason;
  readonly plan?: string;
  readonly number?: string;
}

export interface Leases {
  /** Takes the right to spend a number's rate until a moment. False while another run has it. */
  take(number: string, lease: { now: Instant; until: Instant }): Promise<boolean>;
  giveBack(number: string, until: Instant): Promise<void>;
}

/** The number that all clinics of a stage share which name none of their own, and what it may send. */
export interface SharedNumber {
  readonly number: string;
  /** Message parts. */
  readonly perSecond: number;
}

export interface Outgoing {
  /** E.164. */
  readonly to: string;
  readonly body: string;
  readonly number?: string;
  readonly maxPrice?: number;
  /** The last moment at which it is of use to whoever gets it. */
  readonly usefulUntil: Instant;
  /** Comes back in the receipts of providers that carry it. */
  readonly text: TextTry;
}

/** Why a provider sends nothing more for a while: a clinic's people must hear of it, for patients do not. */
export type Limit = 'price-limit' | 'spend-limit';

/** What the provider said; see docs/decisions for why `unsure` is never simply tried again. */
export type Sent =
  | { readonly outcome: 'accepted'; readonly providerId: string }
  /** Certainly not sent, and worth another try: throttled, out of reach, or we lack a permission. */
  | { readonly outcome: 'not-sent'; readonly error: string; readonly limit?: Limit }
  /** Certainly not sent, and no other try will help. */
  | { readonly outcome: 'refused'; readonly reason: BlockReason }
  /** No answer, or one that says nothing of whether it was sent. */
  | { readonly outcome: 'unsure' };

export interface Sender {
  send(outgoing: Outgoing): Promise<Sent>;
}

export interface Alerts {
  /** Stores an alert and opens it. False when it is open or was dealt with already. */
  raise(alert: Alert): Promise<boolean>;
  /** As it is now (strongly consistent). */
  read(alert: AlertKey): Promise<Alert | undefined>;
  /** Those of a clinic that nobody has ended, the newest first. */
  open(clinic: string): Promise<readonly Alert[]>;
  /** Those whose next page is due, as an index knows them. */
  toPage(now: Instant): Promise<readonly Alert[]>;
  /**
   * Says when an alert is paged next (no more without `next`), as its `pages`-th page or before it. False when somebody
   * accepted it, or another run paged it.
   */
  schedule(alert: Alert, paging: { readonly pages: number; readonly next: Instant | undefined }): Promise<boolean>;
  /** False when it was accepted or ended already. */
  accept(alert: AlertKey, by: { readonly staff: string; readonly at: Instant }): Promise<boolean>;
  /** False when it was ended already. */
  end(alert: AlertKey, by: { readonly staff: string; readonly at: Instant; readonly note: string }): Promise<boolean>;
  /**
   * Takes the right to send a staff member the digest of a day. False when it was sent, or somebody took it a moment ago;
   * who took it and died does not keep it.
   */
  claimDigest(clinic: string, claim: DigestClaim): Promise<boolean>;
  /** Says that the digest of a day went. */
  digestSent(clinic: string, claim: Omit<DigestClaim, 'now'>): Promise<void>;
}

export interface DigestClaim {
  readonly staff: string;
  /** The clinic's local day, ISO. */
  readonly day: string;
  readonly now: Instant;
}

export type AlertKey = Pick<Alert, 'id' | 'clinic' | 'plan'>;

/** Reaches staff, each on their own, by every way that their clinic's file names: e-mail, a pager service, a text. */
export interface Pager {
  /**
   * Makes the ways by which a clinic's staff are reached what its file says, and takes away those of whoever is no
   * longer in it. Done again it changes nothing, but that whoever has not confirmed their address is asked once more.
   */
  enlist(clinic: Clinic): Promise<Enlisted>;
  /** Sends words to one of them. */
  page(page: StaffPage): Promise<Paged>;
  /** Answers a staff member by text who wrote from their phone. */
  answer(answer: StaffAnswer): Promise<void>;
}

export interface Enlisted {
  /** Staff ids of those who have an address that nobody has confirmed yet: what is sent there does not arrive. */
  readonly unconfirmed: readonly string[];
}

export interface Paged {
  /** Whether at least one way took it. */
  readonly isReached: boolean;
  /** The error of each way that did not, by its name. */
  readonly errors: readonly string[];
}

export interface StaffAnswer {
  readonly clinic: Clinic;
  readonly to: StaffMember;
  readonly body: string;
}

export interface StaffPage {
  readonly clinic: Clinic;
  readonly to: StaffMember;
  /** Of a mail; everybody else sees only the body. */
  readonly subject: string;
  readonly body: string;
}

/** Signed links, each of which opens one alert for one staff member. */
export interface Links {
  /** An address that is good for some hours. */
  linkTo(alert: Alert, staff: string): Promise<string>;
  /** What the code at the end of such an address says, if we signed it; also when it has expired. */
  read(code: string): Promise<AlertLink | undefined>;
}

/** A message from a phone, as it came. */
export interface Reply {
  /** The provider's id of the message: the same however often it is handed over. */
  readonly id: string;
  /** E.164. */
  readonly from: string;
  /** The number of ours that it was written to. */
  readonly number?: string;
  readonly text: string;
  readonly at: Instant;
}

/** A message as it is kept, and what was made of it. */
export interface KeptReply {
  readonly id: string;
  /** E.164. */
  readonly from: string;
  readonly text: string;
  /** Instant. */
  readonly at: string;
  /** What was made of it; absent until that is done. */
  readonly handled?: HandledReply;
}

export interface HandledReply {
  /** Instant. */
  readonly at: string;
  readonly meaning: string;
  readonly level: string;
  /** The rows of the clinical sheet that it touches. */
  readonly symptoms: readonly string[];
  /** The words that decided. */
  readonly words: readonly string[];
  /** The text that it answers, by id. */
  readonly answers?: string;
  /** The last visit that was over when it was written. */
  readonly afterVisit?: string;
}

/** Where a message is kept: with its plan, or with its phone as long as nobody knows whose it is. */
export type ReplyPlace = PlanKey | { readonly phone: string };

export interface Replies {
  /** Keeps a message. Gives what is kept: the one that came before where it was handed over again. */
  keep(place: ReplyPlace, reply: Reply): Promise<KeptReply>;
  /** Says what was made of a message. False when somebody has said so already. */
  handled(place: ReplyPlace, reply: Reply, handled: HandledReply): Promise<boolean>;
  /** Messages that are kept with a phone, for nobody knew whose they were, oldest first. */
  ofPhone(phone: string): Promise<readonly KeptReply[]>;
}

/** The carrier-facing list of phones that opted out. */
export interface ProviderOptOuts {
  /** All phones on it, E.164. */
  list(): AsyncIterable<string>;
  /** Takes a phone off it. False when the provider does not let it yet. */
  optIn(phone: string): Promise<boolean>;
}

/** What happened, for whoever counts or shows it. Ids and counts only: no phone, no name, no words. */
export type Happening =
  | {
      readonly kind: 'sent';
      readonly key: PlanKey;
      readonly id: string;
      readonly parts: number;
      readonly lateSeconds: number;
    }
  | { readonly kind: 'held'; readonly key: PlanKey; readonly id: string; readonly reason: HeldReason }
  | { readonly kind: 'unsure'; readonly key: PlanKey; readonly id: string }
  | { readonly kind: 'not-sent'; readonly key: PlanKey; readonly id: string; readonly error: string }
  /** Staff were told: a task stands in their list, anything else went to those named. */
  | { readonly kind: 'alert'; readonly alert: Alert; readonly to: readonly string[] }
  | { readonly kind: 'accepted' | 'ended'; readonly alert: Alert; readonly by: string }
  /** A message was read: what was made of it, and nothing that stood in it. */
  | { readonly kind: 'reply'; readonly key: PlanKey | undefined; readonly id: string; readonly meaning: string }
  /** A message from an unknown phone to a number of several clinics: nobody knows whose staff must read it. */
  | { readonly kind: 'unplaced'; readonly id: string }
  /** Of all whom a page was for nobody could be reached by any way. */
  | { readonly kind: 'page-failed'; readonly key: PageKey; readonly error: string }
  /** One of them could not be reached by any way. */
  | { readonly kind: 'unreached'; readonly key: PageKey; readonly staff: string; readonly error: string }
  /** A staff member was told how much is open. */
  | { readonly kind: 'digest'; readonly clinic: string; readonly to: string; readonly open: OpenByLevel }
  /** A page goes without a link that opens it. */
  | { readonly kind: 'link-failed'; readonly key: PageKey; readonly error: string }
  /** A run of the sender came to its end; what it found due when it began, by clinic. */
  | { readonly kind: 'ran'; readonly due: readonly DueAtClinic[] }
  /** What waits for staff, by clinic: for those who page them. */
  | { readonly kind: 'open-alerts'; readonly open: readonly OpenAtClinic[] }
  /** A clinic's timelines were compared with the ledger: texts whose moment came lately, and those nobody knows of. */
  | {
      readonly kind: 'audited';
      readonly clinic: string;
      readonly plans: number;
      readonly expected: number;
      readonly missing: number;
    }
  | { readonly kind: 'failed' | 'parked'; readonly key: PlanKey; readonly error: string };

export interface DueAtClinic {
  readonly clinic: string;
  readonly plans: number;
  /** How long the one that has waited longest was due already. */
  readonly oldestSeconds: number;
}

/** Whose a page is; without a plan it concerns the clinic. */
export interface PageKey {
  readonly clinic: string;
  readonly plan?: string;
}

export type OpenByLevel = Readonly<Record<AlertLevel, number>>;

export interface OpenAtClinic {
  readonly clinic: string;
  /** Alerts that nobody has accepted. */
  readonly byLevel: OpenByLevel;
  /** Those of them that should have been accepted by now. */
  readonly pastClock: number;
}

export interface Watch {
  happened(happening: Happening): void;
}

/** The world of the sending job. */
export interface World {
  readonly clock: Clock;
  readonly plans: Plans;
  readonly pointers: DuePointers;
  readonly ledger: Ledger;
  readonly clinics: Clinics;
  readonly phones: Phones;
  readonly leases: Leases;
  readonly sender: Sender;
  readonly alerts: Alerts;
  readonly pager: Pager;
  readonly links: Links;
  readonly replies: Replies;
  readonly optOuts: ProviderOptOuts;
  readonly watch: Watch;
}
