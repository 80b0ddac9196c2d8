import { median, type Row } from '../bench.ts';

/** What one text takes: microseconds of processor, and how many go in a second. */
export interface TextCost {
  /** Of the client, until the text is known and lies ahead. */
  readonly entering: number;
  /** Of the client, from due to settled, where nothing is sent. */
  readonly settling: number;
  /** Of the server for both. */
  readonly server: number;
  /** Of the client, from due to settled, where it is sent. */
  readonly sending: number;
  /** From due to settled, sent. */
  readonly perSecond: number;
}

/** The middle one of each figure. */
export function medianCost(costs: readonly TextCost[]): TextCost {
  const names = ['entering', 'settling', 'server', 'sending', 'perSecond'] as const;
  const middle = names.map((name) => [name, median(costs.map((cost) => cost[name]))]);
  return Object.fromEntries(middle) as TextCost;
}

/** What is not known is left empty. */
export function costRow(what: string, { entering, settling, server, sending, perSecond }: Partial<TextCost>): Row {
  return {
    what,
    'us to enter': cell(entering),
    'us to settle': cell(settling),
    'server us': cell(server),
    'us with the send': cell(sending),
    'sent a second': cell(perSecond),
  };
}

function cell(figure: number | undefined): string | number {
  return figure === undefined || Number.isNaN(figure) ? '' : figure;
}
