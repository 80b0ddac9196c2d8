import { type OptIn, optInAfter } from '../../../core/plan/opt-in-after.ts';
import type { AskedPhone } from '../../../core/plan/plan.ts';
import type { LedgerEntry } from '../../../core/sending/ledger.ts';
import { aPlan, moment, momentText } from '../../builders.ts';

const [HOME, WORK, OLD] = ['+12065550121', '+12065550122', '+12065550123'];
const NOW = '2026-02-23T10:00';
const now = momentText(NOW);
const [asked, agreed] = [momentText('2026-02-21T10:00'), momentText('2026-02-22T10:00')];

function question(state: LedgerEntry['state'], about = ''): LedgerEntry {
  return { id: `p1/-/optIn/${about}`, to: 'patient', state, attempt: 1, dueAt: asked };
}

/** The plan of a patient at home is written again. */
function after(row: { was?: OptIn; phone?: string; more?: OptIn; entries?: readonly LedgerEntry[] }): OptIn {
  const { was = {}, phone = HOME, more = {}, entries = [] } = row;
  const stored = aPlan({ patient: { phone: HOME }, left: was });
  const { optedInAt: _, optInFrom: __, askedBefore: ___, ...plan } = stored;
  const written = { ...plan, ...more, patient: { ...stored.patient, phone } };
  return optInAfter({ stored, plan: written, writing: { now: moment(NOW), entries } });
}

const before = (phone: string, answered: OptIn = {}): AskedPhone => ({ phone, ...answered });

test.each<Parameters<typeof after>[0] & { is: OptIn; because: string }>([
  { is: {}, because: 'nobody was asked, and nobody is' },
  {
    was: { optedInAt: agreed, optInFrom: asked, askedBefore: [before(OLD)] },
    ...{ is: { optedInAt: agreed, optInFrom: asked, askedBefore: [before(OLD)] }, because: 'the phone is the same' },
  },
  {
    was: { optInFrom: asked },
    ...{ more: { optedInAt: agreed }, is: { optedInAt: agreed, optInFrom: asked }, because: 'they agree' },
  },
  { phone: WORK, is: { optInFrom: now }, because: 'another phone is asked, and the one before never was' },
  {
    ...{ phone: WORK, entries: [question('held')], is: { optInFrom: now } },
    because: 'a question that was held asked nobody',
  },
  {
    ...{ phone: WORK, entries: [question('delivered')] },
    ...{ is: { optInFrom: now, askedBefore: [before(HOME)] }, because: 'the one before was asked' },
  },
  {
    ...{ phone: WORK, was: { optInFrom: asked }, entries: [question('delivered')], is: { optInFrom: now } },
    because: 'the question that went was to another phone',
  },
  {
    ...{ phone: WORK, was: { optInFrom: asked }, entries: [question('delivered', asked)] },
    is: { optInFrom: now, askedBefore: [before(HOME, { optInFrom: asked })] },
    because: 'it was asked anew',
  },
  {
    ...{
      phone: WORK,
      was: { optedInAt: agreed },
      is: { optInFrom: now, askedBefore: [before(HOME, { optedInAt: agreed })] },
    },
    because: 'whoever had the one before agreed unasked, and the new one is another',
  },
  {
    ...{ phone: WORK, was: { askedBefore: [before(OLD)] }, is: { optInFrom: now, askedBefore: [before(OLD)] } },
    because: 'what was asked of others stays so',
  },
  {
    ...{ phone: OLD, was: { optedInAt: agreed, askedBefore: [before(OLD, { optInFrom: asked })] } },
    is: { optInFrom: asked, askedBefore: [before(HOME, { optedInAt: agreed })] },
    because: 'no phone is asked twice: it stands as it stood',
  },
  {
    ...{ phone: OLD, was: { askedBefore: [before(OLD, { optedInAt: agreed })] }, is: { optedInAt: agreed } },
    because: 'they have the phone again that agreed',
  },
])('$because', ({ is, because: _, ...row }) => {
  expect(after(row)).toEqual(is);
});
