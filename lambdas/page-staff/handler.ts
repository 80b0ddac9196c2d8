import { stageFromEnvironment } from '../../adapters/aws-world.ts';
import { flushMetrics } from '../flush-metrics.ts';
import { pageStaffPipe } from './pipe.ts';

const { world, metrics } = stageFromEnvironment();

export const handler = pageStaffPipe(world).use(flushMetrics(metrics));
