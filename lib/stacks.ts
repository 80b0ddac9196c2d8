import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag';
import { clinicFilesOf } from './clinic-files/clinic-files.ts';
import { readSettings, stageName } from './settings.ts';
import { AccountStack } from './stacks/account.ts';
import { DataStack } from './stacks/data.ts';
import { WatchStack } from './stacks/watch.ts';
import { WorkStack } from './stacks/work.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Adds a stage's stacks, by how long they live: what outlives every deploy, what can be made again, what watches; and
 * beside them what the account has once. Wrong settings, or a clinic file that may not go up, are thrown as a
 * SettingsMistake.
 */
export async function addStacks(app: App, environment: Environment): Promise<void> {
  const settings = readSettings({ context: app.node.getAllContext(), environment });
  const clinicFiles = await clinicFilesOf(settings);
  const name = stageName(settings.stage);
  // A bill, and whoever cleans up, tells by these what belongs together.
  const tags = { product: 'between-visits' };
  const ofStage = { ...tags, stage: settings.stage };
  const account = new AccountStack(app, 'between-visits-account', {
    ...{ settings, tags },
    description: 'Between Visits: what the account has once, for the texts of all stages',
  });
  const data = new DataStack(app, `${name}-data`, {
    ...{ stage: settings.stage, tags: ofStage },
    description: `Between Visits ${settings.stage}: what must outlive every deploy`,
  });
  const work = new WorkStack(app, `${name}-work`, {
    ...{ settings, data, clinicFiles, tags: ofStage },
    description: `Between Visits ${settings.stage}: what can be made again`,
  });
  work.addStackDependency(account);
  const watch = new WatchStack(app, `${name}-watch`, {
    ...{ settings, data, watched: [data, work], tags: ofStage },
    description: `Between Visits ${settings.stage}: what watches`,
  });
  watch.addStackDependency(work);
  guard(app);
}

/** No synth passes that breaks a rule of these packs, unless the reason stands beside the construct that does. */
export function guard(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HIPAASecurityChecks(app));
}
