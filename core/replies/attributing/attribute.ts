import { isHelperApart, type Recipient } from '../../plan/plan.ts';
import { compare, type Instant } from '../../time/units.ts';
import type { Course } from '../../timeline/course.ts';
import { readReply } from '../read-reply.ts';
import { type Context, highest, isDanger, LEVELS, type Reading } from '../reading.ts';
import { momentOf } from './moment.ts';
import type { FeelingQuestion, Questions, VisitQuestion } from './questions.ts';

/** A plan whose patient or helper has the phone that wrote. */
export interface Party {
  readonly plan: string;
  readonly clinic: string;
  readonly to: Recipient;
  readonly course: Course;
  readonly questions: Questions;
}

/** A helper with a phone of their own tells what they see; how it feels they cannot tell. */
export function speaksOfAnother({ to, course: { plan } }: Party): boolean {
  return isHelperApart(to, plan);
}

/** A message with whose it is, what it says, and which question it answers. */
export interface Attributed<P extends Party = Party> {
  readonly party: P;
  readonly reading: Reading;
  readonly visit?: VisitQuestion;
  readonly feeling?: FeelingQuestion;
  /** What it answers to the question whether they want texts at all. */
  readonly optIn?: 'agreed' | 'declined';
  /** Several questions that it could answer; nobody knows which. */
  readonly couldBe: readonly Choice<P>[];
}

export interface Choice<P extends Party = Party> {
  readonly party: P;
  readonly visit?: VisitQuestion;
}

type Said = NonNullable<VisitQuestion['visit']['visit']['reply']>['said'];

/**
 * Finds whose a message is and what it answers. It is read as each of those who share the phone could mean it, and the
 * gravest reading counts. Letters answer the visit question that is open, digits the newest question of how somebody
 * is. Where several are open and the message does not say which, nobody guesses.
 */
export function attribute<P extends Party>(
  message: { readonly text: string; readonly at: Instant },
  parties: readonly [P, ...P[]],
): Attributed<P> {
  const read = parties.map((party) => ({ party, reading: readAs(message, party) }));
  const isAnswered = read.some(({ reading }) => isAnswering(reading));
  const meant = read.filter(({ reading }) => !isAnswered || !isOnlyUnasked(reading));
  const gravest = meant.toSorted(
    (a, b) => gravity(b) - gravity(a) || agreement(b) - agreement(a) || newestTextFirst(a.party, b.party),
  );
  const first = gravest[0] ?? { party: parties[0], reading: readAs(message, parties[0]) };
  const said = visitSaid(first.reading);
  const optIn = optInSaid(message.text, first);
  if (optIn) return { ...first, optIn, couldBe: [] };
  if (said) return answeringVisit(first, parties);
  if (first.reading.feeling !== null) return answeringFeeling(first, parties);
  return { ...first, couldBe: [] };
}

/** It answers a question of somebody else who has the phone: nobody asked this one. */
function isOnlyUnasked({ meaning, level }: Reading): boolean {
  return meaning === 'unasked' && level === 'task';
}

function isAnswering(reading: Reading): boolean {
  return visitSaid(reading) !== undefined || reading.feeling !== null;
}

function gravity({ reading: { level, feeling } }: { reading: Reading }): number {
  return LEVELS.indexOf(level) * 2 + Number(feeling !== null);
}

/** A START is of whoever was asked for one. */
function agreement({ party, reading }: Read<Party>): number {
  return Number(reading.optIn && party.questions.optIn !== undefined);
}

/** Whoever was written to last is likelier to write back; and of two alike, the patient than a helper. */
function newestTextFirst(a: Party, b: Party): number {
  const [ofA, ofB] = [a.questions.lastTextAt, b.questions.lastTextAt];
  const patientFirst = Number(a.to === 'helper') - Number(b.to === 'helper');
  if (ofA === undefined || ofB === undefined) {
    return Number(ofA === undefined) - Number(ofB === undefined) || patientFirst;
  }
  return compare(ofB, ofA) || patientFirst;
}

/**
 * A letter answers a visit question and a digit one of feelings, whichever is open: the message is read with each, and
 * the reading that understands more of it counts, but never one that takes it less seriously.
 */
function readAs({ text, at }: { readonly text: string; readonly at: Instant }, party: Party): Reading {
  const moment = momentOf(party.course, at);
  const readings = contextsOf(party)
    .map(({ context, isOpen }) => ({ isOpen, reading: readReply({ text, context, ...moment }) }))
    .filter(({ isOpen, reading }) => isOpen || isAnswering(reading) || isDanger(reading.level))
    .map(({ reading }) => reading)
    .filter((reading) => !isNoAnswer(reading, text, party));
  const gravest = highest(readings.map(({ level }) => level));
  const [plain] = readings;
  const answering = readings.find(isAnswering);
  const chosen = answering ?? plain ?? readReply({ text, context: 'none', ...moment });
  if (answering || chosen.level === gravest) return chosen;
  return readings.find(({ level }) => level === gravest) ?? chosen;
}

/**
 * Who opted out may mean by a yes that they want texts again; by the letter they cannot. An "ok, thanks" to our own answer
 * is good manners.
 */
function isNoAnswer({ confirm }: Reading, text: string, { course, to, questions }: Party): boolean {
  const isOut = course.plan.blocked?.[to] === 'opted-out';
  return confirm && (isOut || isOnlyPolite(questions)) && !/(^|[^\p{L}])c([^\p{L}]|$)/iu.test(text);
}

function isOnlyPolite({ ofVisits, optIn, offersVisit, lastIsAnswer }: Questions): boolean {
  const isWaiting = ofVisits.some(({ state }) => state === 'open' || state === 'moved');
  return lastIsAnswer === true && !optIn && !offersVisit && !isWaiting;
}

interface Asked {
  readonly context: Context;
  /** Somebody waits for the answer. A question that is closed can still be answered, and makes nothing else of a word. */
  readonly isOpen: boolean;
}

/** Without any question first: what is understood there needs none. */
function contextsOf({ questions: { ofVisits, feeling, optIn, offersVisit } }: Party): Asked[] {
  const visit = ofVisits.find(({ state }) => state === 'open') ?? ofVisits[0];
  const ofVisit = visit && { context: visit.asks, isOpen: visit.state === 'open' };
  const offered = optIn || offersVisit ? { context: 'confirm' as const, isOpen: true } : undefined;
  const asked = ofVisit?.isOpen ? ofVisit : (offered ?? ofVisit);
  return [
    { context: 'none', isOpen: true },
    ...(asked ? [asked] : []),
    ...(feeling ? [{ context: 'feeling' as const, isOpen: feeling.isOpen }] : []),
  ];
}

/** What a message says of a visit: C, R or N, or the like in words. */
export function visitSaid({ confirm, meanings }: Reading): Said | undefined {
  if (confirm) return 'confirm';
  return (['change', 'no-ride'] as const).find((said) => meanings.includes(said));
}

/** `no`, `No thanks`, `no gracias`. */
const DECLINES = /^\W*(?:no|nope|nah)(?:\W+(?:thanks?|thank you|gracias|ty))?\W*$/iu;

/** What it answers to the question whether they want texts, where no other question can be meant. */
function optInSaid(text: string, { party, reading }: Read<Party>): Attributed['optIn'] {
  const { optIn, ofVisits } = party.questions;
  if (!optIn || ofVisits.length > 0) return undefined;
  if (reading.confirm) return 'agreed';
  return DECLINES.test(text) ? 'declined' : undefined;
}

interface Read<P extends Party> {
  readonly party: P;
  readonly reading: Reading;
}

function answeringVisit<P extends Party>({ party, reading }: Read<P>, parties: readonly P[]): Attributed<P> {
  const all = parties.flatMap((each) => each.questions.ofVisits.map((visit) => ({ party: each, visit })));
  const open = onePerVisit(all.filter(({ visit }) => visit.state === 'open'));
  if (open.length > 1) return { party, reading, couldBe: open };
  // Nobody waits for an answer: it is said again, or thought better of.
  const answered = all.filter(({ visit }) => visit.state === 'answered');
  const meant = open[0] ?? (answered.length === 1 ? answered[0] : undefined) ?? newest(all);
  return meant ? { ...meant, reading, couldBe: [] } : { party, reading, couldBe: [] };
}

/** Who is patient and helper on one phone was asked about the same visit twice. */
function onePerVisit<A extends { readonly party: Party; readonly visit: VisitQuestion }>(all: readonly A[]): A[] {
  const visitOf = ({ party, visit }: A) => `${planOf(party)}/${visit.visit.visit.visit}`;
  return all.filter(
    (each) => !all.some((other) => visitOf(other) === visitOf(each) && each.visit.askedAt < other.visit.askedAt),
  );
}

/** Whether two who have one phone are one: patients by that name, or that id, at one clinic. */
export function isOfOnePerson(a: Party, b: Party): boolean {
  if (planOf(a) === planOf(b)) return true;
  const [one, other] = [a.course.plan.patient, b.course.plan.patient];
  if (a.clinic !== b.clinic || one.phone !== other.phone) return false;
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return one.firstName !== undefined && one.firstName === other.firstName;
}

function planOf({ clinic, plan }: Party): string {
  return `${clinic}/${plan}`;
}

function newest<Asked extends { readonly visit: VisitQuestion }>(all: readonly Asked[]): Asked | undefined {
  return all.toSorted((a, b) => compare(b.visit.askedAt, a.visit.askedAt))[0];
}

function answeringFeeling<P extends Party>({ party, reading }: Read<P>, parties: readonly P[]): Attributed<P> {
  const asked = parties.flatMap((each) =>
    each.questions.feeling ? [{ party: each, feeling: each.questions.feeling }] : [],
  );
  const open = onePerPerson(asked.filter(({ feeling }) => feeling.isOpen));
  if (open.length > 1) return { party, reading, couldBe: open.map((each) => ({ party: each.party })) };
  const meant = open[0] ?? asked.toSorted((a, b) => compare(b.feeling.askedAt, a.feeling.askedAt))[0];
  return meant ? { ...meant, reading, couldBe: [] } : { party, reading, couldBe: [] };
}

/** Who was asked in several plans, or as patient and as helper on one phone, answers what was asked last. */
function onePerPerson<A extends { readonly party: Party; readonly feeling: FeelingQuestion }>(all: readonly A[]): A[] {
  return all.filter(
    (each) =>
      !all.some((other) => isOfOnePerson(other.party, each.party) && each.feeling.askedAt < other.feeling.askedAt),
  );
}
