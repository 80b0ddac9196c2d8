/** The CDK app; cdk.json starts it. */
import { App } from 'aws-cdk-lib';
import { SettingsMistake } from '../lib/settings.ts';
import { addStacks } from '../lib/stacks.ts';

const app = new App();
try {
  await addStacks(app, process.env);
} catch (error) {
  if (!(error instanceof SettingsMistake)) throw error;
  console.error(error.message);
  process.exit(1);
}
