import { worldFromEnvironment } from '../../adapters/aws-world.ts';
import { sendDueTextsPipe } from './pipe.ts';

export const handler = sendDueTextsPipe(worldFromEnvironment());
