import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { lendPackages, plantTree, ROOT } from './planted-tree.ts';

/** A guard that cannot fail is no guard: each arrow that must not be is planted, and must be seen. */
const REFUSED = [
  { from: 'core/texts/a.ts', to: 'jobs/send.ts', rule: 'core-decides' },
  { from: 'core/texts/b.ts', to: 'adapters/sns.ts', rule: 'core-decides' },
  { from: 'core/texts/c.ts', to: 'node:fs', rule: 'core-packages' },
  { from: 'core/texts/d.ts', to: '@aws-sdk/client-sns', rule: 'core-packages' },
  { from: 'core/texts/e.ts', to: '@middy/core', rule: 'middy-stays-in-lambdas' },
  { from: 'core/texts/f.ts', to: 'no-such-package', rule: 'no-unknowns' },
  { from: 'jobs/a.ts', to: 'adapters/sns.ts', rule: 'jobs-do' },
  { from: 'jobs/b.ts', to: 'local/phones.ts', rule: 'jobs-do' },
  { from: 'jobs/c.ts', to: 'node:fs', rule: 'jobs-packages' },
  { from: 'jobs/d.ts', to: 'yaml', rule: 'jobs-packages' },
  { from: 'adapters/a.ts', to: 'jobs/send.ts', rule: 'adapters-talk' },
  { from: 'adapters/b.ts', to: 'lambdas/tick/handler.ts', rule: 'adapters-talk' },
  { from: 'adapters/c.ts', to: 'libphonenumber-js', rule: 'adapters-packages' },
  { from: 'lambdas/a.ts', to: 'local/phones.ts', rule: 'lambdas-trigger' },
  { from: 'lambdas/b.ts', to: 'lib/stacks.ts', rule: 'lambdas-trigger' },
  { from: 'lambdas/c.ts', to: '@aws-sdk/client-sns', rule: 'lambdas-packages' },
  { from: 'cli/a.ts', to: 'lambdas/tick/handler.ts', rule: 'cli-asks' },
  { from: 'cli/b.ts', to: '@aws-sdk/client-sns', rule: 'cli-packages' },
  { from: 'local/a.ts', to: 'cli/main.ts', rule: 'local-rehearses' },
  { from: 'lib/a.ts', to: 'adapters/sns.ts', rule: 'lib-deploys' },
  { from: 'lib/b.ts', to: 'lambdas/tick/handler.ts', rule: 'lib-deploys' },
  { from: 'bin/a.ts', to: 'jobs/send.ts', rule: 'bin-starts' },
  { from: 'bin/b.ts', to: '@aws-sdk/client-sns', rule: 'aws-stays-in-adapters' },
  { from: 'tools/a.ts', to: 'jobs/send.ts', rule: 'tools-stand-apart' },
  { from: 'core/about.ts', to: 'core/round.ts', rule: 'no-cycles' },
  { from: 'bench/a.ts', to: 'test/helper.ts', rule: 'no-tests-in-product' },
  { from: 'local/alone.ts', to: undefined, rule: 'no-orphans' },
];

const ALLOWED = [
  { from: 'core/texts/ok.ts', to: ['core/plan.ts', 'zod', 'temporal-polyfill', 'yaml', 'libphonenumber-js/mobile'] },
  { from: 'jobs/ok.ts', to: ['core/plan.ts', 'jobs/ports.ts', 'zod', 'temporal-polyfill'] },
  { from: 'adapters/ok.ts', to: ['core/plan.ts', 'jobs/ports.ts', '@aws-sdk/client-sns', 'yaml', 'node:fs/promises'] },
  { from: 'lambdas/ok.ts', to: ['core/plan.ts', 'jobs/send.ts', 'adapters/sns.ts', '@middy/core', 'aws-lambda'] },
  { from: 'cli/ok.ts', to: ['core/plan.ts', 'jobs/send.ts', 'adapters/sns.ts', 'local/phones.ts', 'node:util'] },
  {
    from: 'local/ok.ts',
    to: ['jobs/send.ts', 'adapters/sns.ts', 'lambdas/tick/handler.ts', '@aws-sdk/client-sns', 'node:net'],
  },
  { from: 'lib/ok.ts', to: ['core/plan.ts', 'adapters/dynamo/keys.ts', 'adapters/cloudwatch/metrics.ts'] },
  { from: 'bin/ok.ts', to: ['lib/stacks.ts', 'cli/main.ts', 'adapters/sns.ts', 'node:path'] },
  { from: 'bench/ok.ts', to: ['core/plan.ts', 'jobs/send.ts', 'adapters/sns.ts', 'local/phones.ts', 'node:os'] },
  { from: 'test/ok.test.ts', to: ['core/plan.ts', 'local/phones.ts', 'test/helper.ts', 'node:fs'] },
];

const BYSTANDERS = [
  'core/plan.ts',
  'jobs/ports.ts',
  'jobs/send.ts',
  'adapters/sns.ts',
  'adapters/dynamo/keys.ts',
  'adapters/cloudwatch/metrics.ts',
  'lambdas/tick/handler.ts',
  'local/phones.ts',
  'lib/stacks.ts',
  'cli/main.ts',
  'test/helper.ts',
];

interface Cruise {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] };
}

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let violations: readonly Violation[];

beforeAll(() => {
  const tree = plantTree({
    ...Object.fromEntries(BYSTANDERS.map((path) => [path, 'export const here = true;\n'])),
    ...Object.fromEntries(REFUSED.map(({ from, to }) => [from, importing(from, to ? [to] : [])])),
    ...Object.fromEntries(ALLOWED.map(({ from, to }) => [from, importing(from, to)])),
    'core/round.ts': importing('core/round.ts', ['core/about.ts']),
  });
  lendPackages(tree.folder);
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json'])
    copyFileSync(join(ROOT, file), join(tree.folder, file));
  violations = cruise(tree.folder).summary.violations;
  tree.remove();
});

test.each(REFUSED)('$rule is seen where $from imports $to', ({ from, rule }) => {
  expect(rulesBrokenBy(from)).toContain(rule);
});

test.each(ALLOWED)('$from may import $to', ({ from }) => {
  expect(rulesBrokenBy(from)).toEqual([]);
});

test('the guard sees the real tree, and not an empty one', () => {
  expect(cruise(ROOT).summary.totalCruised).toBeGreaterThan(20);
});

function rulesBrokenBy(path: string): string[] {
  return violations.filter(({ from }) => from === path).map(({ rule }) => rule.name);
}

function importing(from: string, targets: readonly string[]): string {
  const up = '../'.repeat(from.split('/').length - 1);
  const lines = targets.map(
    (to, index) => `import type * as used${index} from '${to.endsWith('.ts') ? up + to : to}';`,
  );
  return [...lines, `export type Used = [${targets.map((_, index) => `typeof used${index}`).join(', ')}];`, ''].join(
    '\n',
  );
}

function cruise(folder: string): Cruise {
  const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [command, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser did not run: ${stderr}`);
  return JSON.parse(stdout) as Cruise;
}
