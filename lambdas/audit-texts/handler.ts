import { stageFromEnvironment } from '../../adapters/aws-world.ts';
import { flushMetrics } from '../flush-metrics.ts';
import { auditTextsPipe } from './pipe.ts';

const { world, metrics } = stageFromEnvironment();

export const handler = auditTextsPipe(world).use(flushMetrics(metrics));
