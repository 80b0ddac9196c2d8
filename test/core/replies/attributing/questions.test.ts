import { type Questions, questionsTo } from '../../../../core/replies/attributing/questions.ts';
import type { LedgerEntry } from '../../../../core/sending/ledger.ts';
import { readTextId } from '../../../../core/timeline/timeline-text.ts';
import { moment, momentText } from '../../../builders.ts';
import {
  APART,
  ASKED,
  type Asked,
  aCourse,
  anEntry,
  ON_ONE_PHONE,
  onMonday,
  questionsOf,
  replied,
  TUESDAY,
  V1,
  WRITTEN,
} from '../acting/asked.ts';

/** Each question as `rule visit asks state`, the newest first. */
function listed({ ofVisits, feeling, optIn, offersVisit, lastIsAnswer }: Questions): string[] {
  return [
    ...ofVisits.map(({ text, visit, asks, state }) => `${readTextId(text).rule} ${visit.visit.visit} ${asks} ${state}`),
    ...(feeling ? [`feeling ${feeling.visit?.visit.visit ?? '-'} ${feeling.isOpen ? 'open' : 'heard'}`] : []),
    ...(optIn ? ['texts at all?'] : []),
    ...(offersVisit ? ['a visit?'] : []),
    ...(lastIsAnswer ? ['answered last'] : []),
  ];
}

test.each<Asked & { are: string[]; now?: string; because: string }>([
  { went: [], are: [], because: 'nothing went' },
  { went: ASKED, are: ['day-before v1 confirm open'], because: 'nobody answered since' },
  { went: ['day-before v1 20:00'], are: ['day-before v1 confirm open'], because: 'it came in the same moment' },
  { went: ['day-before v1 20:01'], are: [], because: 'nobody answers what they have not read' },
  { went: ['tip v1 17:00'], are: [], because: 'it asks nothing' },
  { went: ['ride v1 17:00'], are: ['ride v1 ride open'], because: 'it asks for a ride' },
  { went: ['day-before:chase v1 17:00'], are: ['day-before:chase v1 confirm open'], because: 'it asks again' },
  { went: ['day-before v9 17:00 2026-03-03T10:00'], are: [], because: 'there is no such visit' },
  {
    went: ['ride v1 15:00', 'day-before v2 16:00', 'day-before v1 17:00'],
    are: ['day-before v1 confirm open', 'day-before v2 confirm open'],
    because: 'the newest of each visit counts, the newest first',
  },
  { went: ['moved v1 17:00'], are: ['moved v1 confirm open'], because: 'that notice asks for a C or R' },
  { went: ['missed v1 17:00'], are: ['missed v1 confirm open'], because: 'so does this one' },
  {
    ...{ went: ASKED, plan: V1({ status: 'cancelled' }), are: ['day-before v1 confirm cancelled'] },
    because: 'there is no visit any more',
  },
  {
    ...{ went: ['day-before v1 17:00 2026-03-03T08:00'], are: ['day-before v1 confirm moved'] },
    because: 'it spoke of an earlier time',
  },
  { went: ASKED, now: TUESDAY, are: ['day-before v1 confirm over'], because: 'the visit begins this moment' },
  { went: ASKED, now: '2026-03-03T09:59', are: ['day-before v1 confirm open'], because: 'it has not begun' },
  {
    ...{ went: ASKED, plan: V1({ status: 'missed' }), are: ['day-before v1 confirm over'] },
    because: 'staff know that nobody came',
  },
  {
    ...{ went: ASKED, plan: V1({ status: 'attended' }), are: ['day-before v1 confirm over'] },
    because: 'staff know that they came',
  },
  {
    ...{ went: ASKED, plan: V1({ status: 'confirmed' }), are: ['day-before v1 confirm answered'] },
    because: 'staff confirmed it',
  },
  {
    ...{ went: ['ride v1 17:00'], plan: V1({ status: 'confirmed' }), are: ['ride v1 ride open'] },
    because: 'who comes may have no ride yet',
  },
  { went: ASKED, plan: V1({ reply: replied('17:00') }), are: ['day-before v1 confirm answered'], because: 'they did' },
  { went: ASKED, plan: V1({ reply: replied('19:59') }), are: ['day-before v1 confirm answered'], because: 'they did' },
  {
    ...{ went: ASKED, plan: V1({ reply: replied('16:59') }), are: ['day-before v1 confirm open'] },
    because: 'they were asked again',
  },
  {
    ...{ went: ASKED, plan: V1({ reply: replied(WRITTEN) }), are: ['day-before v1 confirm open'] },
    because: 'it may be this very message',
  },
  {
    ...{ went: ASKED, to: 'helper', plan: { ...APART, ...V1({ reply: replied('18:00') }) } },
    ...{ are: ['day-before v1 confirm open'], because: 'what the patient answered the helper was not asked' },
  },
  {
    ...{ went: ASKED, to: 'helper', plan: { ...APART, ...V1({ helperReply: replied('18:00') }) } },
    ...{ are: ['day-before v1 confirm answered'], because: 'the helper answered' },
  },
  {
    ...{ went: ASKED, plan: { ...APART, ...V1({ helperReply: replied('18:00') }) } },
    ...{ are: ['day-before v1 confirm open'], because: 'what the helper answered the patient was not asked' },
  },
  {
    ...{ went: ASKED, to: 'helper', plan: { ...ON_ONE_PHONE, ...V1({ reply: replied('18:00') }) } },
    ...{ are: ['day-before v1 confirm answered'], because: 'one phone answers for both' },
  },
  { went: ['evening v1 19:00'], are: ['feeling v1 open'], because: 'nobody said how they are' },
  { went: ['evening - 19:00'], are: ['feeling - open'], because: 'it was asked from the start of the plan' },
  {
    ...{ went: ['evening v1 18:00', 'evening v2 19:00'], are: ['feeling v2 open'] },
    because: 'whoever is asked again answers that',
  },
  {
    ...{ went: ['evening v1 19:00'], plan: { heardAt: onMonday('19:00') }, are: ['feeling v1 heard'] },
    because: 'they said it when they were asked',
  },
  {
    ...{ went: ['evening v1 19:00'], plan: { heardAt: onMonday('18:59') }, are: ['feeling v1 open'] },
    because: 'they were asked since',
  },
  {
    ...{ went: ['evening v1 19:00'], plan: { heardAt: onMonday(WRITTEN) }, are: ['feeling v1 open'] },
    because: 'it may be this very message',
  },
  { went: ['bookNext - 18:00'], are: ['a visit?'], because: 'they were offered a time' },
  { went: ['bookNext - 17:00', 'tip v1 18:00'], are: [], because: 'another text came after the offer' },
  { went: ['answer - 18:00 m1'], are: ['answered last'], because: 'our answer was the last word' },
  {
    ...{ went: ['answer - 16:00 m1', 'day-before v1 17:00'], are: ['day-before v1 confirm open'] },
    because: 'a question came after our answer',
  },
  { went: ['optIn - 09:00'], asksFirst: true, are: ['texts at all?'], because: 'they have not agreed yet' },
  { went: ['optIn - 09:00'], are: [], because: 'the clinic asks that no more' },
  {
    ...{ went: ['optIn - 09:00'], asksFirst: true, plan: { left: { optInFrom: momentText(onMonday('09:30')) } } },
    ...{ are: [], because: 'the phone that they had before was asked' },
  },
  { went: ['tip v1 09:00'], asksFirst: true, are: [], because: 'nobody asked them' },
  {
    ...{ went: ['optIn - 09:00'], asksFirst: true, plan: { left: { optedInAt: momentText(onMonday('10:00')) } } },
    ...{ are: [], because: 'they agreed' },
  },
])('$went leaves $are open at $now: $because', ({ are, now, ...asked }) => {
  expect(listed(questionsOf(asked, aCourse(asked), now))).toEqual(are);
});

test.each([
  { setAt: '2026-03-02T17:00', text: 'answer-moved', are: ['answer v1 confirm open'], because: 'it told the new time' },
  { setAt: '2026-03-02T17:01', text: 'answer-moved', are: ['answer v1 confirm moved'], because: 'it moved once more' },
  { setAt: '2026-03-02T09:00', text: 'answer-confirmed', are: ['answered last'], because: 'that one asks nothing' },
])('our $text of 17:00, of a visit set at $setAt, leaves $are: $because', ({ setAt, text, are }) => {
  const answers = [{ message: 'm1', to: 'patient' as const, text, at: momentText(onMonday('17:00')) }];
  expect(listed(questionsOf({ went: ['answer v1 17:00 m1'], plan: { ...V1({ setAt }), left: { answers } } }))).toEqual(
    are,
  );
});

test.each<{ entry: Partial<LedgerEntry>; is: number; because: string }>([
  { entry: {}, is: 1, because: 'it went' },
  { entry: { state: 'unsure' }, is: 1, because: 'they may have read it' },
  { entry: { state: 'held', reason: 'unsure' }, is: 1, because: 'they may have read it' },
  { entry: { state: 'held', reason: 'expired' }, is: 0, because: 'it never went' },
  { entry: { state: 'released' }, is: 0, because: 'it did not go' },
  { entry: { to: 'helper' }, is: 0, because: 'another was asked' },
])('a text that is $entry asked $is question: $because', ({ entry, is }) => {
  const course = aCourse({});
  const entries = [{ ...anEntry('day-before v1 17:00', {}, course), ...entry }];
  const at = moment(onMonday(WRITTEN));
  const { ofVisits, lastTextAt } = questionsTo('patient', { course, entries, now: at, writtenAt: at });
  expect(ofVisits).toHaveLength(is);
  expect(lastTextAt).toBe(is ? moment(onMonday('17:00')) : undefined);
});
