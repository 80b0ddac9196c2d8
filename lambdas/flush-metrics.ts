import type { CountingWatch } from '../adapters/cloudwatch/metric-watch.ts';

/** The middleware that writes what an event counted, also when it failed. */
export function flushMetrics(metrics: Pick<CountingWatch, 'flush'>) {
  const flush = (): void => metrics.flush();
  return { after: flush, onError: flush };
}
