import { setSmsAttributes } from '../../adapters/sns/attributes.ts';
import { customResourcePipe } from '../custom-resource.ts';

/** Sets SNS's settings for texts. They are the account's: a stack that goes leaves them as they are. */
export const handler = customResourcePipe('sms-attributes', ({ wanted }) =>
  setSmsAttributes(wanted['Attributes'] as Record<string, string>),
);
