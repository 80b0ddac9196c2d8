import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../planted-tree.ts';

test('the guide’s table of costs is the one that is calculated', () => {
  const { stdout } = spawnSync(process.execPath, ['--no-warnings', 'tools/monthly-cost.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const [table = ''] = stdout.split('\n\n');
  expect(table).toContain('5,000 patients');
  expect(readFileSync(join(ROOT, 'docs/deploy.md'), 'utf8')).toContain(table);
});
