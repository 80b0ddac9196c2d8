import { lackingOf } from '../../../core/plan/lacking.ts';
import { aClinic, aPlan, type PlanWords } from '../../builders.ts';

const WITHOUT = aClinic({ checkIns: { evening: { after: '0d', at: '19:00' } } });
const WITH = aClinic({ checkIns: { sitter: { after: '0d', at: '19:00', to: 'helper' } } });
const LUIS = { phone: '+12065550124' };

const ASKING = aClinic({ notices: { optIn: {} } });
const SOME = aClinic({
  reminders: { eve: { before: '1d', at: '17:00' } },
  checkIns: { sitter: { after: '0d', at: '19:00', to: 'helper' } },
});

test.each<{ clinic?: typeof WITH; plan: PlanWords; lacks: string | undefined; because: string }>([
  { plan: {}, lacks: undefined, because: 'its texts go' },
  { plan: { consents: false }, lacks: 'consent', because: 'every text is held' },
  { plan: { consents: false, state: 'paused' }, lacks: undefined, because: 'nothing is to go' },
  { clinic: ASKING, plan: {}, lacks: 'opt-in', because: 'they have not agreed by text' },
  { clinic: ASKING, plan: { left: { optedInAt: '2026-03-01T10:00:00Z' } }, lacks: undefined, because: 'they have' },
  { clinic: ASKING, plan: { consents: false }, lacks: 'consent', because: 'without it nobody is asked by text' },
  { clinic: WITH, plan: {}, lacks: 'helper', because: 'there is nobody to write to' },
  { clinic: WITH, plan: { helper: { ...LUIS, consent: { texts: false } } }, lacks: 'helper', because: 'they said no' },
  { clinic: WITH, plan: { helper: { ...LUIS, consent: { texts: true } } }, lacks: undefined, because: 'all is there' },
  { clinic: SOME, plan: {}, lacks: 'helper', because: 'one text to a helper is enough' },
  { clinic: WITH, plan: { consents: false }, lacks: 'consent', because: 'without it a helper is of no use' },
])('a plan lacks $lacks: $because', ({ clinic = WITHOUT, plan, lacks }) => {
  expect(lackingOf(aPlan(plan), clinic)).toBe(lacks);
});

test('of a treatment that the clinic does not give any more no helper is asked for', () => {
  expect(lackingOf({ ...aPlan(), protocol: 'dropped' }, WITH)).toBeUndefined();
});
