import { withLine } from './files.ts';
import { toldAtWord } from './reading.ts';

export const KETAMINE = (settings: string) => withLine(11, `  iv-ketamine: ${settings}`);
/** It has no notices, and says so. */
export const OWN = (settings: string) =>
  withLine(11, `  own: { title: Own, visitLasts: 1h, notices: { ${NONE} }, ${settings} }`);
const NONE = 'welcome: off, moved: off, cancelled: off';
export const withTexts = (text: string, texts: string) => text.replace('texts: {}', `texts: ${texts}`);

export interface Row {
  readonly text: string;
  readonly says: readonly string[];
  readonly because: string;
}

export function tells(rows: readonly Row[]): void {
  test.each(rows)('$says: $because', ({ text, says }) => {
    const problems = toldAtWord(text);
    expect(problems).toEqual(says.map((one) => expect.stringContaining(one)));
  });
}
