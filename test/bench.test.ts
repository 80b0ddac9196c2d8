import { spawnSync } from 'node:child_process';
import { ROOT } from './planted-tree.ts';

test.each([
  { name: 'timelin', says: 'There is no bench "timelin". Did you mean "timeline"?', because: 'a slip of the key' },
  { name: 'nothing', says: 'There is no bench "nothing". There are burst, cold-start,', because: 'there is none' },
])('npm run bench -- $name measures nothing and says what there is: $because', ({ name, says }) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/run.ts', name], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
});
