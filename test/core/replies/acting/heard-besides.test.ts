import type { Acts } from '../../../../core/replies/acting/act-on.ts';
import { agreesBesides, heardBesides } from '../../../../core/replies/acting/heard-besides.ts';
import { AFTER, actsOn, attributedTo, partiesOf, type Sharing } from './asked.ts';

/** Of those who share a phone, who else need not be asked how they are after a message of the first. */

const ROSA: Sharing = { ...AFTER, plan: { ...AFTER.plan, patient: { firstName: 'Rosa' } } };
const EARLIER: Sharing = { ...AFTER, went: ['evening v1 17:30'] };
const NOT_ASKED: Sharing = { plan: ROSA.plan! };

test.each<{ text: string; of: Sharing[]; are: string[]; because: string }>([
  { text: '1', of: [AFTER], are: [], because: 'nobody else has the phone' },
  { text: '1', of: [AFTER, EARLIER], are: ['p2'], because: 'one person in two plans says it for both' },
  { text: '1', of: [AFTER, { ...AFTER, clinic: 'bay' }], are: [], because: 'each clinic must hear it' },
  { text: '1', of: [AFTER, NOT_ASKED], are: [], because: 'it is another person' },
  { text: 'thanks', of: [AFTER, EARLIER], are: [], because: 'good manners do not say how they are' },
  { text: '2', of: [AFTER, ROSA], are: [], because: 'they are asked which of them it is' },
  { text: '3', of: [AFTER, ROSA], are: ['p2'], because: 'a nurse calls about both' },
  { text: '3', of: [AFTER, ROSA, NOT_ASKED], are: ['p2'], because: 'nobody calls about who cannot have meant it' },
  {
    ...{ text: '3', of: [AFTER, ROSA, { ...AFTER, clinic: 'bay' }], are: ['p2'] },
    because: 'the nurse of one clinic calls nobody of another',
  },
  { text: '4', of: [AFTER, NOT_ASKED], are: ['p2'], because: 'in danger a person calls about all of them' },
  {
    ...{ text: 'i want to die', of: [AFTER, { ...NOT_ASKED, clinic: 'bay' }], are: ['p2'] },
    because: 'in danger both clinics call',
  },
])('"$text" is heard of $are too: $because', ({ text, of, are }) => {
  const parties = partiesOf(of);
  const acts: Acts = actsOn(text, of);
  expect(heardBesides(attributedTo(parties, text), parties, acts).map(({ plan }) => plan)).toEqual(are);
});

const TO_AGREE: Sharing = { went: ['optIn - 09:00'], asksFirst: true };
const UNASKED: Sharing = { asksFirst: true };

test.each<{ text: string; of: Sharing[]; are: string[]; because: string }>([
  { text: 'START', of: [TO_AGREE, TO_AGREE], are: ['p2'], because: 'one yes is of the phone' },
  { text: 'yes', of: [TO_AGREE, TO_AGREE], are: ['p2'], because: 'one yes is of the phone' },
  { text: 'no', of: [TO_AGREE, TO_AGREE], are: [], because: 'they do not agree' },
  { text: 'START', of: [TO_AGREE, UNASKED], are: [], because: 'the other was not asked' },
  { text: 'START', of: [TO_AGREE, { ...TO_AGREE, clinic: 'bay' }], are: [], because: 'each clinic asks for itself' },
])('by "$text" $are agree too: $because', ({ text, of, are }) => {
  const parties = partiesOf(of);
  expect(agreesBesides(attributedTo(parties, text), parties, actsOn(text, of)).map(({ plan }) => plan)).toEqual(are);
});
