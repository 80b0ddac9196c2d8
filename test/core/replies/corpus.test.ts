import { readReply } from '../../../core/replies/read-reply.ts';
import { LEVELS } from '../../../core/replies/reading.ts';
import { corpus, LANGUAGES, type Row } from './messages.ts';

interface Read {
  readonly expected: Row;
  readonly read: Row;
}

describe.each(LANGUAGES)('messages in %s', (language) => {
  const rows = corpus(language);

  test('are many', () => expect(rows.length).toBeGreaterThanOrEqual(400));

  test.each(LEVELS)('each %s is read as one, and all else that it says', (level) => {
    const own = rows.filter((row) => row.level === level).map(readAsWell);
    const counts = LEVELS.map((as) => `${own.filter(({ read }) => read.level === as).length} ${as}`);
    process.stdout.write(`${language}, ${own.length} of ${level} are read as: ${counts.join(', ')}\n`);
    expect(own.map(({ read }) => read)).toEqual(own.map(({ expected }) => expected));
  });
});

function readAsWell(expected: Row): Read {
  const { level, optOut, confirm, feeling, isForOnCall } = readReply(expected.message);
  return { expected, read: { ...expected, level, optOut, confirm, feeling, isForOnCall } };
}
