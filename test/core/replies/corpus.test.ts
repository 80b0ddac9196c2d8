import { readReply } from '../../../core/replies/read-reply.ts';
import { LEVELS, type Level } from '../../../core/replies/reading.ts';
import { corpus, LANGUAGES, type Row } from './messages.ts';

describe.each(LANGUAGES)('messages in %s', (language) => {
  const rows = corpus(language);

  test('are many', () => expect(rows.length).toBeGreaterThanOrEqual(400));

  test.each(rows.map((row) => [row.level, row.message.text, row] as const))('%s: %s', (_level, _text, row) => {
    const { level, optOut, confirm, feeling, isForOnCall } = readReply(row.message);
    expect({ ...row, level, optOut, confirm, feeling, isForOnCall }).toEqual(row);
  });

  test('by level, expected down and read across', () => {
    process.stdout.write(`${table(language, rows)}\n`);
    expect(rows.filter((row) => readReply(row.message).level !== row.level)).toEqual([]);
  });
});

function table(language: string, rows: readonly Row[]): string {
  const cells = LEVELS.map((expected) => [
    expected,
    ...LEVELS.map((read) => String(countOf(rows, { expected, read }))),
  ]);
  const lines = [[language, ...LEVELS], ...cells].map((line) => line.map((cell) => cell.padStart(10)).join(''));
  return lines.join('\n');
}

function countOf(rows: readonly Row[], { expected, read }: { expected: Level; read: Level }): number {
  return rows.filter((row) => row.level === expected && readReply(row.message).level === read).length;
}
