import { stageFromEnvironment } from '../../adapters/aws-world.ts';
import { flushMetrics } from '../flush-metrics.ts';
import { recordDeliveryPipe } from './pipe.ts';

const { world, metrics } = stageFromEnvironment();

export const handler = recordDeliveryPipe(world).use(flushMetrics(metrics));
