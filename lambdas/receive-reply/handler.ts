import { stageFromEnvironment } from '../../adapters/aws-world.ts';
import { flushMetrics } from '../flush-metrics.ts';
import { receiveReplyPipe } from './pipe.ts';

const { world, metrics } = stageFromEnvironment();

export const handler = receiveReplyPipe(world).use(flushMetrics(metrics));
