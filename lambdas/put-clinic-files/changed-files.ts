/** The ids whose digest is new or another than at the deploy before. */
export function changedFiles(wanted: unknown, before: unknown): string[] {
  const known = digests(before);
  return Object.entries(digests(wanted)).flatMap(([id, digest]) => (known[id] === digest ? [] : [id]));
}

function digests(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
