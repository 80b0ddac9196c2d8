import fc from 'fast-check';
import { PLAN_BYTES_MAX, readPlan } from '../../../core/plan/read-plan.ts';
import { UnquotedPhone } from '../../../core/reading/shape.ts';
import { CONTEXT, isRefused, PLAN, patient, told, VISIT, visit } from './plans-read.ts';

/** Plans that are refused or doubted: where, what, and what to do. */

test.each([
  {
    change: patient({ id: 77 }),
    says: 'patient.id error 77 without quotes is a number. Write "77", in quotes.',
    because: 'a database has it as one',
  },
  {
    change: { plan: 1001 },
    says: 'plan error 1001 without quotes is a number. Write "1001", in quotes.',
    because: 'so it has a plan',
  },
  {
    change: patient({ phone: new UnquotedPhone('+12065550177') }),
    says: 'patient.phone error …0177 without quotes is a number, and its + is lost. Write it with + and country code, such as "+12065550123".',
    because: 'YAML takes it for one, and its end is no remedy',
  },
  {
    change: patient({ language: '+12065550177' }),
    says: 'patient.language error "…0177" is not a language.',
    because: 'columns changed places, and no phone stands in an error',
  },
  {
    change: patient({ timeZone: '(206) 555-0123' }),
    says: 'patient.timeZone error "…0123" is not a region\'s time zone.',
    because: 'nor does one in another form',
  },
  {
    change: visit({ phase: 'first\u202Edose' }),
    says: 'visits[0].phase warning "first dose" is not a phase of this treatment.',
    because: 'nothing may turn a line around',
  },
  {
    change: visit({ status: 'canceled', endedAt: '2026-03-03T16:00:00-08:00' }),
    says: 'visits[0].status error "canceled" is not a status. Did you mean "cancelled"?',
    because: 'that a visit with it has no end is not known',
  },
  {
    change: visit({ statsu: 'attended', status: undefined, endedAt: '2026-03-03T16:00:00-08:00' }),
    says: 'visits[0].statsu error "statsu" is not a known key here. Did you mean "status"?',
    because: 'nor is it with a slip in the key',
  },
  {
    change: visit({ at: '0026-03-03T14:00' }),
    says: 'visits[0].at error "0026-03-03T14:00" is not a day of the calendar.',
    because: 'a century is missing',
  },
  {
    change: { stat: 'active' },
    says: 'stat error "stat" is not a known key here. Did you mean "state"?',
    because: 'a slip',
  },
  {
    change: { plan: 'p#1' },
    says: 'plan error "p#1" is not a plan id. Write up to 64 letters',
    because: '# means something in a stored key',
  },
  {
    change: patient({ phone: '(206) 555\u20110177' }),
    says: 'patient.phone error "(…0177" is not a phone number in international form. Write it with + and country code',
    because: 'a word processor writes a hyphen that does not break, and no phone stands in an error',
  },
  {
    change: patient({ phone: '２０６５５５０１７７' }),
    says: 'patient.phone error "…０１７７" is not a phone number in international form.',
    because: 'nor in wide digits',
  },
  {
    change: patient({ phone: '+12065550100' }),
    says: "patient.phone error This is the clinic's own number. Write the patient's.",
    because: 'the front desk writes it for whoever has none',
  },
  {
    change: { helper: { ...PLAN.helper, phone: '+12065550100' } },
    says: "helper.phone error This is the clinic's own number. Write the helper's.",
    because: 'nor is it a helper',
  },
  {
    change: { helper: { ...PLAN.helper, phone: PLAN.patient.phone } },
    says: "helper.phone warning This is the patient's phone too: what the helper is asked goes to the patient.",
    because: 'a couple can share it, and most often it is a slip',
  },
  { change: { plan: 'p/1' }, says: 'plan error "p/1" is not a plan id', because: 'so does / in an address' },
  { change: { plan: 'p'.repeat(65) }, says: 'plan error', because: 'ids are short' },
  { change: { plan: undefined }, says: 'plan error "plan" is missing', because: 'it must have a name' },
  {
    change: { clinic: 'bay' },
    says: 'clinic error "bay" is not this clinic. Write "harbor".',
    because: 'another clinic has other rules',
  },
  { change: { clinic: undefined }, says: 'clinic error "clinic" is missing', because: 'whose plan is it?' },
  {
    change: { protocol: 'iv-ketamin' },
    says: 'protocol error "iv-ketamin" is not a treatment of this clinic. Did you mean "iv-ketamine"?',
    because: 'a slip',
  },
  {
    change: { protocol: 'constructor' },
    says: 'protocol error "constructor" is not a treatment',
    because: 'a word of JavaScript is none',
  },
  {
    change: { startsOn: undefined },
    says: 'startsOn error "startsOn" is missing',
    because: 'check-ins can count from it',
  },
  { change: { state: 'actve' }, says: 'state error "actve" is not a state. Did you mean "active"?', because: 'a slip' },
  {
    change: patient({ phone: '206-555-0123' }),
    says: 'patient.phone error "…0123" is not a phone number in international form. Write "+12065550123".',
    because: 'only its end is shown, for an error can be kept',
  },
  {
    change: patient({ phone: '+442079460000' }),
    says: 'patient.phone error "…0000" is not a number that can get texts',
    because: 'it is a landline',
  },
  {
    change: patient({ phone: 12065550123 }),
    says: 'patient.phone error …0123 is not a phone number in quotes',
    because: 'a number has no plus',
  },
  {
    change: patient({ timeZone: 'MST' }),
    says: 'patient.timeZone error "MST" is a fixed offset',
    because: 'clocks change',
  },
  {
    change: patient({ language: 'fr' }),
    says: 'patient.language warning The clinic has no texts in "fr"; they will go in "en".',
    because: 'the clinic does not speak it',
  },
  {
    change: patient({ firstName: 'M'.repeat(201) }),
    says: 'patient.firstName error The name has 201 characters, above 200',
    because: 'a limit with a message',
  },
  {
    change: patient({ firstName: 'Maria\n911' }),
    says: 'patient.firstName error The name holds a line break',
    because: 'it could pass for a text of ours',
  },
  {
    change: patient({ firstName: 'evil.com' }),
    says: 'patient.firstName error The name holds a link',
    because: 'phones make it one',
  },
  {
    change: patient({ firstName: '{visitDay}' }),
    says: 'patient.firstName error The name holds a brace',
    because: 'it could pass for a placeholder',
  },
  {
    change: { helper: { name: 'https://x', phone: '+12065550124' } },
    says: 'helper.name error The name holds a link',
    because: 'helpers too',
  },
  {
    change: { consent: { texts: 'yes' } },
    says: 'consent.texts error "yes" is not true or false. Write true',
    because: 'consent must be sure',
  },
  { change: { visits: 'none' }, says: 'visits error "none" is not a list', because: 'an empty list says it' },
  {
    change: { visits: [VISIT, VISIT] },
    says: 'visits[1].visit error The id "v1" is already that of visits[0]',
    because: 'texts are told apart by it',
  },
  { change: visit({ visit: 'v 1' }), says: 'visits[0].visit error "v 1" is not a visit id', because: 'no spaces' },
  {
    change: visit({ phase: 'inducton' }),
    says: 'visits[0].phase warning "inducton" is not a phase of this treatment. Did you mean "induction"?',
    because: 'rules for the phase would pass over it',
  },
  {
    change: visit({ status: 'atended' }),
    says: 'visits[0].status error "atended" is not a status. Did you mean "attended"?',
    because: 'a slip',
  },
  {
    change: visit({ endedAt: '2026-03-03T16:00:00-08:00' }),
    says: 'visits[0].endedAt error "endedAt" goes only with status "attended"',
    because: 'what did not happen has no end',
  },
  {
    change: { visits: Array.from({ length: 401 }, (_, n) => ({ visit: `v${n}`, at: '2026-03-03T14:00' })) },
    says: 'visits error The plan has 401 visits, above 400',
    because: 'a limit with a message',
  },
  {
    change: { visits: [{ ...VISIT, kind: 'x'.repeat(70_000) }] },
    says: ' error The plan has 69 KB, above 64 KB',
    because: 'a limit with a message',
  },
])('$says: $because', ({ change, says }) => {
  expect(told(change)).toEqual([expect.stringContaining(says)]);
  expect(isRefused(change)).toBe(says.includes('error'));
});

test.each([{}, { plans: [PLAN] }, { resourceType: 'Bundle', entry: [{ resource: PLAN }] }])(
  'a map that holds plans, or nothing of one, is told once that it is none: %#',
  (value) => {
    const { plan, problems } = readPlan(value, CONTEXT);
    expect(plan).toBeUndefined();
    expect(problems).toEqual([
      {
        severity: 'error',
        path: '',
        message:
          'This map is no plan: it has no "plan", no "protocol", no "patient" and no "visits". ' +
          'Write one plan { … }, an array of them [ … ], or one plan a line.',
      },
    ]);
  },
);

test('the largest plan that is stored is read', () => {
  const bare = new TextEncoder().encode(JSON.stringify({ ...PLAN, state: '' })).length;
  const sized = (bytes: number) => told({ state: 'x'.repeat(bytes - bare) });
  expect(sized(PLAN_BYTES_MAX)).toEqual([expect.stringContaining('state error')]);
  expect(sized(PLAN_BYTES_MAX + 1)).toEqual([
    ' error The plan has 65 KB, above 64 KB. Begin a second plan for the later visits.',
  ]);
});

test('tells all problems at once', () => {
  expect(told({ plan: '', patient: {}, visits: [{ at: 'noon' }] })).toHaveLength(4);
});

test('anything at all is read or refused, and never throws', () => {
  const endless: unknown[] = [];
  endless.push(endless);
  for (const value of [undefined, null, 1, 'x', [], endless, 10n])
    expect(readPlan(value, CONTEXT).plan).toBeUndefined();
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(PLAN), 'x'), fc.anything(), (key, value) => {
      const { plan, problems } = readPlan({ ...PLAN, [key]: value }, CONTEXT);
      expect(plan === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 1000 },
  );
});
