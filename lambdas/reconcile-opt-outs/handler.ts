import { stageFromEnvironment } from '../../adapters/aws-world.ts';
import { flushMetrics } from '../flush-metrics.ts';
import { reconcileOptOutsPipe } from './pipe.ts';

const { world, metrics } = stageFromEnvironment();

export const handler = reconcileOptOutsPipe(world).use(flushMetrics(metrics));
