import { askersBefore } from '../../../core/sending/decide.ts';
import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { type Story, textsOf } from '../../builders.ts';
import { decided } from './decided.ts';

/** Asked at four, again at five, and silent at six, on 3 March 2026: each has its full wait after the one before it went. */

const ASK = { after: '1h', asks: 'feeling', chase: { after: '1h' }, ifSilent: 'today', goodFor: '1d' } as const;
const VISIT: Story = { visits: ['2026-03-03T14:00'] };
const SILENT = { ...VISIT, checkIns: { ask: ASK }, rule: 'ask:silent', now: '2026-03-03T18:00' };
const WENT: Partial<LedgerEntry> = { state: 'accepted', claimedAt: '2026-03-03T16:00:20' };
const SECOND = {
  ...VISIT,
  checkIns: { ask: { ...ASK, chase: { after: '1h', times: 2 } } },
  ...{ rule: 'ask:chase', about: '+2', now: '2026-03-03T18:00' },
};

type Row = Story & {
  readonly rule: string;
  readonly about?: string;
  readonly now: string;
  readonly askedAgain?: readonly Partial<LedgerEntry>[];
  readonly gives: string;
  readonly because: string;
};

test.each<Row>([
  { ...SILENT, askedAgain: [{ claimedAt: '2026-03-03T17:00:20' }], gives: 'tell', because: 'it was asked on time' },
  { ...SILENT, gives: 'tell', because: 'it was never asked again: its day was full' },
  {
    ...SILENT,
    askedAgain: [{ claimedAt: '2026-03-03T17:50:20' }],
    gives: 'wait 2026-03-03T18:50',
    because: 'it was asked again late, and that has its full wait',
  },
  {
    ...SILENT,
    askedAgain: [{ state: 'held', reason: 'unsure', claimedAt: '2026-03-03T17:50' }],
    gives: 'wait 2026-03-03T18:50',
    because: 'it may have been asked then',
  },
  {
    ...SILENT,
    askedAgain: [{ state: 'held', reason: 'expired' }],
    gives: 'tell',
    because: 'it was not asked again, and will not be',
  },
  {
    ...SILENT,
    askedAgain: [{ state: 'released', claimedAt: '2026-03-03T17:00' }],
    gives: 'wait 2026-03-03T18:01',
    because: 'it was throttled, and will be asked again yet',
  },
  {
    ...SILENT,
    askedAgain: [{ state: 'claimed', claimedAt: '2026-03-03T18:00' }],
    gives: 'wait 2026-03-03T18:01',
    because: 'it is being asked again, and may be throttled once more',
  },
  {
    ...SILENT,
    now: '2026-03-03T19:00',
    askedAgain: [{ state: 'released', claimedAt: '2026-03-03T17:00' }],
    gives: 'tell',
    because: 'its number may be throttled until tomorrow, and nobody knows how they are',
  },
  {
    ...SILENT,
    now: '2026-03-04T18:00',
    askedAgain: [{ state: 'released', claimedAt: '2026-03-03T17:00' }],
    gives: 'tell',
    because: 'that is of no use any more',
  },
  {
    ...SECOND,
    askedAgain: [{ claimedAt: '2026-03-03T17:40:10' }],
    gives: 'wait 2026-03-03T18:40',
    because: 'nobody is asked twice at once',
  },
  { ...SECOND, askedAgain: [{ claimedAt: '2026-03-03T17:00:10' }], gives: 'send', because: 'an hour has passed' },
])('$rule at $now: $gives, for $because', ({ rule, about = '', now, askedAgain = [], gives, because: _, ...story }) => {
  expect(decided(story, { rule, about, now, question: WENT, askedAgain })).toBe(gives);
});

test('what asks again before a follow-up: of its own question, before it, and no silence', () => {
  const checkIns = { ask: { ...ASK, chase: { after: '1h', times: 2 } }, other: { ...ASK, after: '2h' } };
  const texts = textsOf({ ...VISIT, checkIns });
  const before = (rule: string, end = '14:00') => {
    const text = texts.find((each) => each.rule === rule && each.id.endsWith(end));
    return askersBefore(text ?? texts[0]!, texts).map(({ id }) => id.replace('p1/v1/', ''));
  };
  const [first, second] = ['ask:chase/2026-03-03T14:00', 'ask:chase/2026-03-03T14:00+2'];
  expect([before('ask'), before('ask:chase'), before('ask:chase', '+2')]).toEqual([[], [], [first]]);
  expect(before('ask:silent')).toEqual([first, second]);
});
