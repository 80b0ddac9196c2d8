/** Those that have a number; else those that name none, for they send from the account's own; else all. */
export function ofNumber<Each>(
  all: readonly Each[],
  number: string | undefined,
  numberOf: (each: Each) => string | undefined,
): readonly Each[] {
  const named = all.filter((each) => number !== undefined && numberOf(each) === number);
  if (named.length > 0) return named;
  const unnamed = all.filter((each) => numberOf(each) === undefined);
  return unnamed.length > 0 ? unnamed : all;
}
