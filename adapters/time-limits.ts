/** How long one call to a service may take, in milliseconds. */
export interface TimeLimits {
  readonly connectMillis: number;
  readonly answerMillis: number;
}

/**
 * What makes a call fail that takes longer. The SDK by itself waits for an answer without an end, and where it is told a
 * time only writes a warning then: a run would hang until Lambda ends it, with all that it had under way.
 */
export function timeLimits({ connectMillis, answerMillis }: TimeLimits) {
  return { connectionTimeout: connectMillis, requestTimeout: answerMillis, throwOnRequestTimeout: true };
}
