import { stageFromEnvironment } from '../../adapters/aws-world.ts';
import { flushMetrics } from '../flush-metrics.ts';
import { openAlertPipe } from './pipe.ts';

const { world, metrics } = stageFromEnvironment();

export const handler = openAlertPipe(world).use(flushMetrics(metrics));
