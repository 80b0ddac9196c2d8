import type { Clinic } from '../../../core/clinic/clinic.ts';
import { type Alert, isPressing, mayBeOfOne, plansText } from '../../../core/staff/alert.ts';
import {
  alertCode,
  hasItWords,
  noSuchWords,
  nothingOpenWords,
  takenWords,
  unreadWords,
  whichAlertWords,
} from '../../../core/staff/page-words.ts';

/** What staff read who take an alert by text: what they have, what somebody else has, and what nobody has. */

const CLINIC: Pick<Clinic, 'name' | 'phone' | 'staff'> = {
  name: 'Harbor',
  phone: '+12065550100',
  staff: [
    { id: 'lee', name: 'Dr. Lee', roles: ['prescriber'], backup: false },
    { id: 'ana', name: 'Ana', roles: ['nurse'], backup: false },
  ],
};
const ANA = { id: 'ana' };
const NOTHING = { dangersLeft: [] };

function alert(id: string, words: Partial<Alert> = {}): Alert {
  const at = '2026-03-02T17:00:00Z';
  return { id, clinic: 'harbor', plan: 'p1', level: 'today', about: 'missed', to: ['ana'], at, pages: 1, ...words };
}
const [LESS, CRISIS] = [alert('missed/v1'), alert('crisis/m1', { level: 'crisis', about: 'crisis' })];
const OF_ANOTHER = alert('missed/v2', { plan: 'p2' });
const UNKNOWN: Alert = (({ plan: _, ...rest }) => rest)(alert('reply/m2', { phone: '+12065550123' }));
const code = alertCode;

test.each([
  {
    says: takenWords(CLINIC, [LESS], NOTHING),
    words: 'Harbor. Yours: plan p1. Please end it with a note when it is done.',
    because: 'it is all that there is',
  },
  {
    says: takenWords(CLINIC, [LESS, alert('untold/x')], NOTHING),
    words: 'Harbor. Yours: plan p1. Please end it with a note when it is done.',
    because: 'two of one patient are said once',
  },
  {
    says: takenWords(CLINIC, [LESS, CRISIS, OF_ANOTHER], NOTHING),
    words: 'Harbor. Yours: plan p1 (URGENT), plan p2. Please end it with a note when it is done.',
    because: 'whoever takes a danger must know it',
  },
  {
    says: takenWords(CLINIC, [LESS], { dangersLeft: [CRISIS] }),
    words: `Harbor. Yours: plan p1. Please end it with a note when it is done. Something else is URGENT, and nobody has it: reply OK ${code(CRISIS)} for plan p1 (URGENT).`,
    because: 'they must not believe that they have the danger too',
  },
  {
    says: hasItWords(CLINIC, { ...LESS, acceptedBy: 'lee' }, { member: ANA, ...NOTHING }),
    words: 'Harbor. Dr. Lee has plan p1.',
    because: 'they come too late',
  },
  {
    says: hasItWords(CLINIC, { ...CRISIS, acceptedBy: 'lee' }, { member: ANA, ...NOTHING }),
    words: 'Harbor. Dr. Lee has plan p1 (URGENT).',
    because: 'they come too late to a danger',
  },
  {
    says: hasItWords(CLINIC, { ...LESS, acceptedBy: 'gone' }, { member: ANA, dangersLeft: [CRISIS] }),
    words: `Harbor. Somebody else has plan p1. Something else is URGENT, and nobody has it: reply OK ${code(CRISIS)} for plan p1 (URGENT).`,
    because: 'whoever has it is no longer on staff, and the danger waits',
  },
  {
    says: hasItWords(CLINIC, { ...LESS, acceptedBy: 'ana' }, { member: ANA, ...NOTHING }),
    words: 'Harbor. Yours: plan p1. Please end it with a note when it is done.',
    because: 'it is theirs already',
  },
  {
    says: takenWords(CLINIC, [UNKNOWN], NOTHING),
    words: 'Harbor. Yours: an unknown phone. Please end it with a note when it is done.',
    because: 'no plan is known',
  },
  {
    says: whichAlertWords(CLINIC, [LESS, CRISIS]),
    words: `Harbor. 2 are open. Reply OK ${code(CRISIS)} for plan p1 (URGENT), OK ${code(LESS)} for plan p1.`,
    because: 'the danger comes first',
  },
  {
    says: noSuchWords(CLINIC, '0000', [OF_ANOTHER]),
    words: `Harbor. Nothing open has the digits 0000. 1 is open. Reply OK ${code(OF_ANOTHER)} for plan p2.`,
    because: 'their digits may be a slip',
  },
  {
    says: nothingOpenWords(CLINIC),
    words: 'Harbor. Nothing is open that you could take: somebody has it, or it is done.',
    because: 'there is nothing',
  },
  {
    says: unreadWords(CLINIC),
    words: 'Harbor. Reply OK, or OK with the four digits, to take an alert. For anything else call 206-555-0100.',
    because: 'nobody reads it',
  },
])('$words ($because)', ({ says, words }) => {
  expect(says).toBe(words);
});

test('five are named of more, and no danger is among those that are not', () => {
  const many = Array.from({ length: 6 }, (_, index) => alert(`missed/v${index}`, { plan: `p${index}` }));
  const words = whichAlertWords(CLINIC, [...many, CRISIS]);
  expect(words).toMatch(/^Harbor\. 7 are open\. Reply OK \d{4} for plan p1 \(URGENT\), /);
  expect(words.match(/OK \d{4}/g)).toHaveLength(5);
});

test.each([
  { one: LESS, other: CRISIS, isOne: true, because: 'they are of one plan' },
  { one: LESS, other: OF_ANOTHER, isOne: false, because: 'they are of two plans, and neither is of a message' },
  { one: alert('a', { orPlans: ['p2'] }), other: OF_ANOTHER, isOne: true, because: 'it may be of either plan' },
  { one: LESS, other: alert('b', { clinic: 'birch' }), isOne: false, because: 'a plan of another clinic is another' },
  { one: UNKNOWN, other: { ...UNKNOWN, id: 'c' }, isOne: true, because: 'the same phone wrote both' },
  { one: UNKNOWN, other: { ...UNKNOWN, phone: '+12065550124' }, isOne: false, because: 'two phones wrote them' },
])('alerts that may be of one patient: $isOne, for $because', ({ one, other, isOne }) => {
  expect([mayBeOfOne(one, other), mayBeOfOne(other, one)]).toEqual([isOne, isOne]);
});

test.each([
  { of: {}, text: undefined },
  { of: { plan: 'p1' }, text: 'p1' },
  { of: { plan: 'p1', orPlans: ['p2'] }, text: 'p1 or p2' },
])('the plans of whose patients it may be read $text', ({ of, text }) => {
  expect(plansText(of)).toBe(text);
});

test.each([
  { of: { before: '2026-03-03T17:00:00Z', nextPageAt: '2026-03-02T18:00:00Z' }, presses: true },
  { of: { before: '2026-03-03T17:00:00Z' }, presses: false },
  { of: { nextPageAt: '2026-03-02T18:00:00Z' }, presses: false },
])('what presses is decided before a visit, and somebody is called about it: $of', ({ of, presses }) => {
  expect(isPressing(of)).toBe(presses);
});
