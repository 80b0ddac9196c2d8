import { isOfOnePerson, type Party } from '../../../../core/replies/attributing/attribute.ts';
import type { PlanWords } from '../../../builders.ts';
import {
  ASKED,
  attributedTo,
  ON_ONE_PHONE,
  onMonday,
  partiesOf,
  replied,
  type Sharing,
  TUESDAY,
  V1,
  WEDNESDAY,
} from '../acting/asked.ts';

/** Whose question a message answers, of several on one phone. */

/** `plan visit`, or `plan -` for no visit, of what it answers; what else it says with its level; or all that it could be. */
function meant(text: string, of: readonly Sharing[]): string {
  const { party, reading, visit, feeling, optIn, couldBe } = attributedTo(partiesOf(of), text);
  const who = (each: Party) => (each.to === 'helper' ? `${each.plan} helper` : each.plan);
  if (couldBe.length > 0) {
    return couldBe.map((each) => `${who(each.party)} ${each.visit?.visit.visit.visit ?? 'feeling'}`).join(' or ');
  }
  if (visit) return `${who(party)} ${visit.visit.visit.visit} ${visit.state}`;
  if (feeling) return `${who(party)} feeling ${feeling.visit?.visit.visit ?? '-'}`;
  return `${who(party)} ${optIn ?? `${reading.meaning} ${reading.level}`}`;
}

const AT_5 = ['evening v1 17:00'];
const AT_6 = ['evening v1 18:00'];
const HEARD = { heardAt: onMonday('18:30') };
const TIP = ['tip v1 19:00'];
const ANSWERED = V1({ reply: replied('17:30') });
const OTHER: PlanWords = { patient: { firstName: 'Rosa' } };
const ASKED_2 = ['day-before v2 16:00'];
const NUDGED = [...ASKED, 'answer - 18:00 m1'];
const MOVED = ['day-before v1 17:00 2026-03-03T08:00'];
const bothAnswered: PlanWords = {
  visits: [
    { at: TUESDAY, reply: replied('17:30') },
    { at: WEDNESDAY, reply: replied('17:30') },
  ],
};

test.each<{ text: string; of: Sharing[]; is: string; because: string }>([
  { text: 'C', of: [{ went: ASKED }], is: 'p1 v1 open', because: 'they were asked' },
  { text: 'C', of: [{ went: TIP }], is: 'p1 unasked task', because: 'nobody asked, so a person reads it' },
  { text: 'whatever', of: [{ went: AT_6 }], is: 'p1 unclear task', because: 'it says nothing of how they are' },
  // What is said of one question while others stand.
  {
    ...{ text: 'C', of: [{ went: [...ASKED, ...ASKED_2] }], is: 'p1 v1 or p1 v2' },
    because: 'both are open, and nobody guesses',
  },
  {
    ...{ text: 'C', of: [{ went: [...ASKED, ...ASKED_2], plan: ANSWERED }], is: 'p1 v2 open' },
    because: 'the other was answered, though it was asked later',
  },
  {
    ...{ text: 'C', of: [{ went: [...ASKED_2, ...MOVED] }], is: 'p1 v2 open' },
    because: 'of the one that moved nothing waits for an answer',
  },
  { text: 'C', of: [{ went: MOVED }], is: 'p1 v1 moved', because: 'they must be told that it has another time' },
  {
    ...{ text: 'R', is: 'p1 v2 answered' },
    of: [
      {
        went: [...ASKED, ...ASKED_2],
        plan: {
          visits: [
            { at: TUESDAY, status: 'cancelled' },
            { at: WEDNESDAY, reply: replied('17:30') },
          ],
        },
      },
    ],
    because: 'they think better of the only one they answered',
  },
  {
    ...{ text: 'R', of: [{ went: [...ASKED_2, ...ASKED], plan: bothAnswered }], is: 'p1 v1 answered' },
    because: 'of two that they answered, the one asked last is nearer',
  },
  {
    ...{ text: 'no', of: [{ went: ['day-before v1 15:00', ...ASKED_2, 'ride v1 17:00'] }], is: 'p1 v1 or p1 v2' },
    because: 'the newest question is about a ride, and no ride cannot wait',
  },
  {
    ...{ text: 'thanks', of: [{ went: [...ASKED, ...ASKED_2], plan: ANSWERED }], is: 'p1 thanks task' },
    because: 'it is no answer to the question that is open, though a newer one was answered',
  },
  { text: 'thanks', of: [{ went: ASKED, plan: ANSWERED }], is: 'p1 thanks none', because: 'no question is open' },
  { text: 'thanks', of: [{ went: AT_6, plan: HEARD }], is: 'p1 thanks none', because: 'they said how they are' },
  {
    ...{ text: 'help', of: [{ went: AT_6, plan: HEARD }], is: 'p1 emergency emergency' },
    because: 'we wrote that 4 means help, and who was well may need it now',
  },
  { text: 'thanks', of: [{}], is: 'p1 thanks none', because: 'nobody asked anything' },
  // Good manners, and who opted out.
  { text: 'ok', of: [{ went: NUDGED, plan: ANSWERED }], is: 'p1 thanks none', because: 'our answer was the last word' },
  { text: 'ok', of: [{ went: NUDGED }], is: 'p1 v1 open', because: 'the question still waits after our answer' },
  { text: 'C', of: [{ went: NUDGED, plan: ANSWERED }], is: 'p1 v1 answered', because: 'a letter is no manners' },
  {
    ...{ text: 'ok', of: [{ went: [...NUDGED, ...ASKED_2], plan: ANSWERED }], is: 'p1 v2 open' },
    because: 'another visit waits for its answer',
  },
  {
    ...{ text: 'ok', of: [{ went: [...ASKED, ...TIP], plan: ANSWERED }], is: 'p1 v1 answered' },
    because: 'the last word was none of our answers',
  },
  {
    ...{ text: 'ok', of: [{ went: [...MOVED, 'answer - 18:00 m1'] }], is: 'p1 v1 moved' },
    because: 'they may believe in the old time',
  },
  {
    ...{ text: 'yes', of: [{ went: ASKED, plan: { blocked: { patient: 'opted-out' } } }], is: 'p1 unasked task' },
    because: 'who is out may mean that they want texts again',
  },
  {
    ...{ text: 'C', of: [{ went: ASKED, plan: { blocked: { patient: 'opted-out' } } }], is: 'p1 v1 open' },
    because: 'the letter means the visit, whoever is out',
  },
  {
    ...{ text: 'yes', is: 'p1 v1 open' },
    of: [{ went: ASKED, plan: { ...ON_ONE_PHONE, blocked: { helper: 'opted-out' } } }],
    because: 'the patient is not out',
  },
  // Whether they want texts, or a visit.
  { text: 'yes', of: [{ went: ['optIn - 17:00'], asksFirst: true }], is: 'p1 agreed', because: 'it was asked' },
  {
    text: 'no, thanks',
    of: [{ went: ['optIn - 17:00'], asksFirst: true }],
    is: 'p1 declined',
    because: 'it was asked',
  },
  { text: 'no', of: [{ went: ['optIn - 17:00'] }], is: 'p1 unclear task', because: 'nobody asks that any more' },
  {
    ...{ text: 'what?', of: [{ went: ['optIn - 17:00'], asksFirst: true }], is: 'p1 unclear task' },
    because: 'that is neither yes nor no',
  },
  {
    ...{ text: 'yes', of: [{ went: ['optIn - 16:00', ...ASKED], asksFirst: true }], is: 'p1 v1 open' },
    because: 'it may mean the visit, and consent is never guessed',
  },
  {
    ...{ text: 'START', of: [{ went: TIP }, { went: ['optIn - 17:00'], asksFirst: true }], is: 'p2 opt-in none' },
    because: 'only the second was asked for it',
  },
  {
    ...{ text: 'START', of: [{ went: ['optIn - 17:00'], asksFirst: true }, { went: TIP }], is: 'p1 opt-in none' },
    because: 'only the first was asked for it',
  },
  {
    ...{ text: 'whatever', of: [{ went: TIP }, { went: ['optIn - 17:00'], asksFirst: true }], is: 'p1 unclear task' },
    because: 'it agrees to nothing, and the first was written to last',
  },
  { text: 'yes', of: [{ went: ['bookNext - 17:00'] }], is: 'p1 confirm none', because: 'we offered them a time' },
  { text: 'yes', of: [{ went: ['bookNext - 17:00', ...TIP] }], is: 'p1 unasked task', because: 'the offer is past' },
  {
    ...{ text: 'no', of: [{ went: ['ride v1 16:00', 'bookNext - 17:00'] }], is: 'p1 v1 open' },
    because: 'a question about a visit comes before an offer',
  },
  {
    ...{ text: 'thanks', of: [{ went: [...ASKED, 'bookNext - 18:00'], plan: ANSWERED }], is: 'p1 thanks task' },
    because: 'an offer waits for its answer, though the visit’s question does not',
  },
  // Several on one phone.
  { text: 'C', of: [{ went: ASKED }, { went: TIP }], is: 'p1 v1 open', because: 'nobody asked the other' },
  { text: 'C', of: [{ went: TIP }, { went: ASKED }], is: 'p2 v1 open', because: 'nobody asked the first' },
  { text: 'help', of: [{ went: TIP }, { went: AT_6 }], is: 'p2 emergency emergency', because: 'the gravest counts' },
  { text: 'help', of: [{ went: AT_6 }, { went: TIP }], is: 'p1 emergency emergency', because: 'the gravest counts' },
  {
    ...{ text: '2 nauseous', of: [{ went: AT_6, plan: { visits: [onMonday('16:00')] } }, {}], is: 'p2 symptom today' },
    because: 'of the other nobody expects it, and the graver counts though it answers no question',
  },
  {
    ...{ text: 'sounds good', of: [{ went: ASKED }, { went: AT_6, plan: OTHER }], is: 'p2 thanks task' },
    because: 'it may be the other who writes, so a person reads it',
  },
  { text: '3', of: [{ went: AT_6 }, { went: TIP }], is: 'p1 feeling v1', because: 'a 3 answers whoever was asked' },
  { text: '3', of: [{ went: TIP }, { went: AT_6 }], is: 'p2 feeling v1', because: 'a 3 answers whoever was asked' },
  { text: 'C', of: [{}, { went: TIP }], is: 'p2 unasked task', because: 'only the second was ever written to' },
  { text: 'C', of: [{ went: TIP }, {}], is: 'p1 unasked task', because: 'only the first was ever written to' },
  {
    ...{ text: 'whatever', of: [{ went: ['tip v1 18:00'] }, { went: TIP }], is: 'p2 unclear task' },
    because: 'whoever was written to last is likelier to write',
  },
  {
    ...{ text: 'whatever', of: [{ went: TIP }, { went: ['tip v1 18:00'] }], is: 'p1 unclear task' },
    because: 'whoever was written to last is likelier to write',
  },
  { text: 'C', of: [{ went: ASKED }, { went: ASKED }], is: 'p1 v1 or p2 v1', because: 'both plans asked' },
  { text: 'C', of: [{ went: ASKED, plan: ANSWERED }, { went: ASKED }], is: 'p2 v1 open', because: 'one still waits' },
  {
    ...{ text: 'R', is: 'p2 v1 answered', because: 'of two plans that they answered, the one that asked last' },
    of: [
      { went: ['day-before v1 16:00'], plan: ANSWERED },
      { went: ASKED, plan: ANSWERED },
    ],
  },
  {
    ...{ text: '1', of: [{ went: AT_5 }, { went: AT_6 }], is: 'p2 feeling v1' },
    because: 'one person in two plans answers what was asked last',
  },
  {
    ...{ text: '1', of: [{ went: AT_6 }, { went: AT_5 }], is: 'p1 feeling v1' },
    because: 'one person in two plans answers what was asked last',
  },
  {
    ...{ text: '1', of: [{ went: AT_5 }, { went: AT_6, plan: OTHER }], is: 'p1 feeling or p2 feeling' },
    because: 'two people were asked, and nobody guesses',
  },
  {
    ...{ text: '1', of: [{ went: AT_5 }, { went: AT_6, clinic: 'bay' }], is: 'p1 feeling or p2 feeling' },
    because: 'two clinics asked, and each must hear',
  },
  {
    ...{ text: '1', of: [{ went: AT_5 }, { went: AT_6, plan: { ...OTHER, ...HEARD } }, {}], is: 'p1 feeling v1' },
    because: 'the other has said it, and the third was not asked',
  },
  {
    ...{
      text: '1',
      of: [
        { went: AT_5, plan: HEARD },
        { went: AT_6, plan: HEARD },
      ],
      is: 'p2 feeling v1',
    },
    because: 'who says it again means what was asked last',
  },
  {
    ...{
      text: '1',
      of: [
        { went: AT_6, plan: HEARD },
        { went: AT_5, plan: HEARD },
      ],
      is: 'p1 feeling v1',
    },
    because: 'who says it again means what was asked last',
  },
  // Patient and helper on one phone.
  {
    ...{ text: 'C', is: 'p1 helper v1 open', because: 'both were asked of one visit, the helper last' },
    of: [
      { went: ASKED, plan: ON_ONE_PHONE },
      { name: 'p1', to: 'helper', went: ['day-before v1 18:00'], plan: ON_ONE_PHONE },
    ],
  },
  {
    ...{ text: 'C', is: 'p1 v1 or p1 helper v2', because: 'they were asked of two visits' },
    of: [
      { went: ASKED, plan: ON_ONE_PHONE },
      { name: 'p1', to: 'helper', went: ASKED_2, plan: ON_ONE_PHONE },
    ],
  },
  {
    ...{ text: '1', is: 'p1 feeling v1', because: 'both were asked about one person, the patient last' },
    of: [
      { went: AT_6, plan: ON_ONE_PHONE },
      { name: 'p1', to: 'helper', went: AT_5, plan: ON_ONE_PHONE },
    ],
  },
])('"$text" is $is: $because', ({ text, of, is }) => {
  expect(meant(text, of)).toBe(is);
});

test.each<{ one: PlanWords['patient']; other: PlanWords['patient']; more?: Sharing; is: boolean; because: string }>([
  { one: {}, other: {}, is: true, because: 'name and phone are the same' },
  { one: {}, other: { firstName: 'Rosa' }, is: false, because: 'the names differ' },
  { one: {}, other: { phone: '+12065550125' }, is: false, because: 'the phones differ: one is written to as a helper' },
  { one: {}, other: {}, more: { clinic: 'bay' }, is: false, because: 'no clinic knows of the other’s patients' },
  { one: { id: '7' }, other: { id: '8' }, is: false, because: 'two of one name have ids of their own' },
  { one: { id: '7' }, other: { id: '7', firstName: 'Mary' }, is: true, because: 'the id says it, whatever the name' },
  { one: { id: '7' }, other: {}, is: true, because: 'where one has no id the name says it' },
  { one: { id: '7' }, other: { firstName: 'Rosa' }, is: false, because: 'where one has no id the name says it' },
  {
    ...{ one: { firstName: undefined! }, other: { firstName: undefined! }, is: false },
    because: 'nobody knows their names',
  },
  { one: {}, other: OTHER.patient, more: { name: 'p1' }, is: true, because: 'it is one plan' },
])('patients $one and $other with $more are one person: $is, for $because', ({ one, other, more, is }) => {
  const [a, b] = partiesOf([{ plan: { patient: one! } }, { plan: { patient: other! }, ...more }]);
  expect([isOfOnePerson(a, b!), isOfOnePerson(b!, a)]).toEqual([is, is]);
});
