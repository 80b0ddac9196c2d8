import type { CommandIo } from '../../cli/io.ts';
import { startProgress } from '../../cli/progress.ts';

test.each([
  { isWatched: true, seconds: 1.9, shows: [], because: 'what is done within two seconds needs no line' },
  { isWatched: true, seconds: 2, shows: ['\r\u001b[K16 of 99 plans', '\r\u001b[K'], because: 'someone waits' },
  { isWatched: false, seconds: 9, shows: [], because: 'nobody reads a file while it grows' },
])('after $seconds s, watched: $isWatched, it shows $shows.length: $because', ({ isWatched, seconds, shows }) => {
  const shown: string[] = [];
  let now = 0;
  const io: CommandIo = {
    stdout: () => undefined,
    stderr: (text) => void shown.push(text),
    cwd: '/',
    environment: {},
    isWatched,
  };
  const progress = startProgress(io, () => now);
  now = seconds * 1_000;
  progress.tell('16 of 99 plans');
  progress.clear();
  progress.clear();
  expect(shown).toEqual(shows);
});
