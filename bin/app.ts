/** The CDK app; cdk.json starts it. */
import { addStacks } from '../lib/stacks.ts';

addStacks();
