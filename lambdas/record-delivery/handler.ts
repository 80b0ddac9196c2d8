import { worldFromEnvironment } from '../../adapters/aws-world.ts';
import { recordDeliveryPipe } from './pipe.ts';

export const handler = recordDeliveryPipe(worldFromEnvironment());
