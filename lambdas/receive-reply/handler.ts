import { worldFromEnvironment } from '../../adapters/aws-world.ts';
import { receiveReplyPipe } from './pipe.ts';

export const handler = receiveReplyPipe(worldFromEnvironment());
