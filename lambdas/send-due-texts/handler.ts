import { stageFromEnvironment } from '../../adapters/aws-world.ts';
import { flushMetrics } from '../flush-metrics.ts';
import { sendDueTextsPipe } from './pipe.ts';

const { world, shared, metrics } = stageFromEnvironment();

export const handler = sendDueTextsPipe(world, shared).use(flushMetrics(metrics));
