/** What a log may know of an error: its message could carry what a patient or a clinic wrote. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
