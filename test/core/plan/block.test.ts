import { type Block, blockFor } from '../../../core/plan/block.ts';
import { aClinic } from '../../builders.ts';

/** What stands against a clinic's texts to a phone. */

const NUMBER = '+12065550199';
const HARBOR = aClinic();
const WITH_NUMBER = { ...HARBOR, texting: { ...HARBOR.texting, number: NUMBER } };
const block = (words: Partial<Block>): Block => ({
  clinic: 'harbor',
  reason: 'failed',
  at: '2026-03-02T10:00:00Z',
  ...words,
});
const BAD = block({});
const LEFT = block({ reason: 'opted-out' });
const LEFT_ANOTHER = block({ clinic: 'cedar', reason: 'opted-out' });
const LEFT_THE_NUMBER = block({ clinic: 'cedar', reason: 'opted-out', number: NUMBER });
const BAD_FOR_ANOTHER = block({ clinic: 'cedar', number: NUMBER });

test.each([
  { blocks: [], is: undefined, because: 'nothing came up' },
  { blocks: [BAD], is: BAD, because: 'the phone is bad' },
  { blocks: [LEFT], is: LEFT, because: 'they opted out' },
  { blocks: [LEFT_ANOTHER], is: undefined, because: 'they opted out of another clinic' },
  { blocks: [LEFT_THE_NUMBER], is: LEFT_THE_NUMBER, because: 'they opted out of the number that it shares' },
  { blocks: [BAD, LEFT_THE_NUMBER], is: LEFT_THE_NUMBER, because: 'an opt-out weighs more than a bad phone' },
  { blocks: [LEFT_THE_NUMBER, LEFT], is: LEFT, because: 'the clinic’s own opt-out is named first' },
  { blocks: [BAD_FOR_ANOTHER], is: undefined, because: 'what failed for another clinic may work for this one' },
])('$because', ({ blocks, is }) => {
  expect(blockFor(WITH_NUMBER, blocks)).toBe(is);
});

test('a clinic without a number of its own shares none', () => {
  expect(blockFor(HARBOR, [LEFT_ANOTHER, LEFT_THE_NUMBER])).toBeUndefined();
});
