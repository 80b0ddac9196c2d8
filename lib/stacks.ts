import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, HIPAASecurityChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { AccountStack } from './account-stack.ts';
import { clinicFilesOf } from './clinic-files.ts';
import { DataStack } from './data-stack.ts';
import { readSettings, stageName } from './settings.ts';
import { WatchStack } from './watch-stack.ts';
import { WorkStack } from './work-stack.ts';

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
  const account = new AccountStack(app, 'between-visits-account', {
    settings,
    description: 'Between Visits: what the account has once, for the texts of all stages',
  });
  const data = new DataStack(app, `${name}-data`, {
    stage: settings.stage,
    description: `Between Visits ${settings.stage}: what must outlive every deploy`,
  });
  const work = new WorkStack(app, `${name}-work`, {
    ...{ settings, data, clinicFiles },
    description: `Between Visits ${settings.stage}: what can be made again`,
  });
  work.addStackDependency(account);
  const watch = new WatchStack(app, `${name}-watch`, {
    ...{ settings, data, watched: work },
    description: `Between Visits ${settings.stage}: what watches`,
  });
  watch.addStackDependency(work);
  tag(app, 'product', 'between-visits');
  for (const stack of [data, work, watch]) tag(stack, 'stage', settings.stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new HIPAASecurityChecks(app));
}

/** A bill, and whoever cleans up, tells by these what belongs together. Dashboards take none in every region yet. */
function tag(scope: IConstruct, name: string, value: string): void {
  Tags.of(scope).add(name, value, { excludeResourceTypes: ['AWS::CloudWatch::Dashboard'] });
}
