import { calendarOf, type Story } from '../../builders.ts';

/** What a plan as a whole forbids, and which reason is said where several hold. */

interface Row extends Story {
  readonly lines: readonly string[];
  readonly because: string;
}

const V1 = '2026-03-03T14:00';
const NEAR = { reminders: { near: { before: '2h' } }, visits: [V1] };
const HELPER = { reminders: { near: { before: '2h', to: 'helper' } }, visits: [V1] } as const;
const WILLING = { consent: { texts: true } };
const HUSH = [{ id: 'crisis/m1' }];
const YES = { optedInAt: '2026-02-20T19:00:00Z' };
const ASKED = (reason?: string) => ['optIn - 2026-02-20T10:00', ...at(reason)];
const at = (reason?: string) => [`near v1 2026-03-03T12:00${reason ? ` ${reason}` : ''}`];

test.each<Row>([
  { ...NEAR, lines: at(), because: 'a plan with consent' },
  { ...NEAR, consents: false, lines: at('no-consent'), because: 'no consent means no text at all, each held when due' },
  { ...NEAR, state: 'paused', lines: at('paused'), because: 'while a plan is paused, a text is held when due' },
  { ...NEAR, left: { hush: HUSH }, lines: at('paused'), because: 'while somebody may be in danger nothing else goes' },
  { ...NEAR, notices: { optIn: {} }, lines: ASKED('no-consent'), because: 'who is asked by text has not agreed yet' },
  { ...NEAR, notices: { optIn: {} }, left: YES, lines: at(), because: 'a yes by text is consent' },
  {
    ...{ ...HELPER, notices: { optIn: {} }, helper: { ...WILLING, phone: '+12065550123' } },
    ...{ lines: ASKED('no-consent'), because: 'a helper with the phone of the patient, who has not agreed' },
  },
  {
    ...{ ...HELPER, notices: { optIn: {} }, helper: WILLING },
    lines: ASKED(),
    because: 'the helper is not asked, and the consent on record is for them',
  },
  { ...NEAR, state: 'stopped', lines: [], because: 'a stopped plan calls for nothing' },
  { ...NEAR, state: 'finished', lines: [], because: 'nor does a finished one' },
  { ...NEAR, blocked: { patient: 'opted-out' }, lines: at('opted-out'), because: 'the phone opted out' },
  { ...NEAR, blocked: { patient: 'failed' }, lines: at('failed'), because: 'the number is bad' },
  { ...NEAR, blocked: { helper: 'failed' }, lines: at(), because: "the helper's phone is not the patient's" },
  { ...HELPER, helper: WILLING, lines: at(), because: 'a helper who consented' },
  { ...HELPER, lines: at('no-helper'), because: 'there is no helper' },
  { ...HELPER, helper: {}, lines: at('no-helper'), because: 'a helper who did not consent is none' },
  { ...HELPER, helper: { consent: { texts: false } }, lines: at('no-helper'), because: 'or who took it back' },
  {
    ...HELPER,
    helper: WILLING,
    consents: false,
    lines: at('no-consent'),
    because: "the helper's texts need the patient's consent too",
  },
  {
    ...HELPER,
    helper: WILLING,
    blocked: { helper: 'opted-out' },
    lines: at('opted-out'),
    because: 'the helper opted out',
  },
  { ...HELPER, helper: WILLING, blocked: { patient: 'opted-out' }, lines: at(), because: 'the patient did' },
  { ...NEAR, state: 'paused', consents: false, lines: at('paused'), because: 'paused is said first' },
  {
    ...NEAR,
    consents: false,
    blocked: { patient: 'failed' },
    lines: at('no-consent'),
    because: 'consent is said before the phone',
  },
  {
    ...NEAR,
    consents: false,
    visits: [{ at: V1, setAt: '2026-03-03T13:00' }],
    lines: ['near v1 2026-03-03T13:00 too-late'],
    because: 'what the rule itself held stays as it is',
  },
  {
    ...NEAR,
    state: 'paused',
    visits: [V1, '2026-03-03T16:00'],
    lines: ['near v1 2026-03-03T12:00 paused', 'near v2 2026-03-03T14:00 superseded'],
    because: 'superseded too',
  },
])('$lines: $because', ({ lines, because: _, ...story }) => {
  expect(calendarOf(story)).toEqual(lines);
});

test('a plan entered in mid-course says welcome and goes on with what is to come; nothing bursts out', () => {
  const visits = Array.from({ length: 20 }, (_, day) => ({
    at: `2026-03-${String(day + 1).padStart(2, '0')}T14:00`,
    setAt: '2026-02-01T10:00',
  }));
  const story: Story = {
    enteredAt: '2026-03-15T15:30',
    startsOn: '2026-03-01',
    visits,
    phases: { course: 30 },
    reminders: { week: { before: '1w', at: '10:00' }, eve: { before: '1d', at: '14:00' }, near: { before: '2h' } },
    checkIns: {
      ask: { after: '2h', asks: 'feeling', chase: { after: '1h' }, ifSilent: 'today' },
      daily: { from: 'start', at: '12:00', every: '1d', until: '16d' },
    },
    weekly: { on: 7, at: '15:00' },
    notices: { welcome: {}, missed: {}, bookNext: {} },
  };
  const lines = calendarOf(story).filter((line) => !line.endsWith('superseded'));
  expect(lines.filter((line) => (line.split(' ')[2] ?? '') < '2026-03-16')).toEqual([
    'eve v16 2026-03-15T14:00',
    'welcome - 2026-03-15T15:30',
    'ask v15 2026-03-15T17:00',
    'ask:chase v15 2026-03-15T18:00',
    'ask:silent v15 2026-03-15T19:00',
  ]);
});
