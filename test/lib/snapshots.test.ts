import { SynthesisedStage } from './synthesised.ts';

const prod = new SynthesisedStage('prod');

/** What a bundle or a clinic file holds is not the stack's matter: its digest would change with every line of code. */
const DIGEST = /\b[0-9a-f]{64}\b/g;

test.each(prod.stacks.map((stack) => ({ stack })))('$stack is as it was reviewed', ({ stack }) => {
  const text = JSON.stringify(prod.templates.get(stack)).replace(DIGEST, '<digest>');
  expect(JSON.parse(text)).toMatchSnapshot();
});
