/** Ways to make words stand out on a screen. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly magenta: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const CODES = { bold: 1, dim: 2, green: 32, yellow: 33, magenta: 35, cyan: 36 } as const;

/** Colours for a screen that has them; plain words for a file, a program, or where they are not wanted. */
export function paintFor(hasColours: boolean): Paint {
  const painted = (code: number) => (text: string) => (hasColours ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: painted(CODES.bold),
    dim: painted(CODES.dim),
    green: painted(CODES.green),
    yellow: painted(CODES.yellow),
    magenta: painted(CODES.magenta),
    cyan: painted(CODES.cyan),
  };
}

/** Breaks a text into lines at its spaces. A longer word stays whole: a phone or a link is not cut. */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapLine(paragraph, columns));
}

function wrapLine(paragraph: string, columns: number): string[] {
  const [first = '', ...words] = paragraph.split(' ');
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    const longer = `${line} ${word}`;
    if ([...longer].length > columns) lines.push(line);
    line = [...longer].length > columns ? word : longer;
  }
  return [...lines, line];
}

/** A table, each column as wide as its widest cell. */
export function tableLines(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join('');
}
