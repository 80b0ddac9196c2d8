import { spawnSync } from 'node:child_process';
import { ROOT } from './planted-tree.ts';

test.each([
  { name: 'timelin', says: 'There is no bench "timelin". Did you mean "timeline"?', because: 'a slip of the key' },
  { name: 'throughput', says: 'There is no bench "throughput". There are idle, timeline.', because: 'there is none' },
])('npm run bench -- $name measures nothing and says what there is: $because', ({ name, says }) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/run.ts', name], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr: stderr.trim() }).toEqual({ status: 2, stdout: '', stderr: says });
});
