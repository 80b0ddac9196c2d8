import type { WorldParts } from './world.ts';

/** Whoever publishes from a terminal leaves it to the stage, which enlists its staff each night and when it pages them. */
const NOBODY_ENLISTED = { unconfirmed: [] };

function refuse(): never {
  throw new Error('a command that stores things reaches nobody');
}

/** For whoever only stores: nothing reaches a phone, staff or the provider from there. */
export const nothingLeaves: Pick<WorldParts, 'sender' | 'pager' | 'links' | 'optOuts' | 'watch'> = {
  sender: { send: async () => refuse() },
  pager: { enlist: async () => NOBODY_ENLISTED, page: async () => refuse(), answer: async () => refuse() },
  links: { linkTo: async () => refuse(), read: async () => refuse() },
  optOuts: {
    // biome-ignore lint/correctness/useYield: whoever asks for the list is refused before its first phone.
    list: async function* () {
      refuse();
    },
    optIn: async () => refuse(),
  },
  watch: { happened: () => undefined },
};
