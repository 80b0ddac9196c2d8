import { readReply } from '../../../core/replies/read-reply.ts';
import { LEVELS, type Level } from '../../../core/replies/reading.ts';
import { corpus, LANGUAGES, type Row } from './messages.ts';

interface Read {
  readonly expected: Row;
  readonly read: Row;
}

describe.each(LANGUAGES)('messages in %s', (language) => {
  const all = corpus(language).map((row): Read => {
    const { level, optOut, confirm, feeling, isForOnCall } = readReply(row.message);
    return { expected: row, read: { ...row, level, optOut, confirm, feeling, isForOnCall } };
  });

  test('are many', () => expect(all.length).toBeGreaterThanOrEqual(400));

  test.each(LEVELS)('each %s is read as one, and all else that it says', (level) => {
    const own = all.filter(({ expected }) => expected.level === level);
    expect(own.map(({ read }) => read)).toEqual(own.map(({ expected }) => expected));
  });

  test('by level, expected down and read across', () => {
    process.stdout.write(`${table(language, all)}\n`);
    expect(all.filter(({ expected, read }) => expected.level !== read.level)).toEqual([]);
  });
});

function table(language: string, all: readonly Read[]): string {
  const cells = LEVELS.map((expected) => [expected, ...LEVELS.map((read) => String(countOf(all, { expected, read })))]);
  const lines = [[language, ...LEVELS], ...cells].map((line) => line.map((cell) => cell.padStart(10)).join(''));
  return lines.join('\n');
}

function countOf(all: readonly Read[], { expected, read }: { expected: Level; read: Level }): number {
  return all.filter((row) => row.expected.level === expected && row.read.level === read).length;
}
