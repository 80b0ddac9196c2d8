/** What a command may see and touch of whoever started it. */
export interface CommandIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** What is piped in; absent when a person sits at the keyboard. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** The folder from which relative paths count. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absent when the output goes into a file or to a program. */
  readonly screen?: Screen;
  /** Whether a person sees what is written to `stderr`, so that a line there may be written over. */
  readonly isWatched: boolean;
}

export interface Screen {
  readonly columns: number;
  readonly hasColours: boolean;
}

/** Where no screen says how wide it is. */
const COLUMNS_DEFAULT = 100;
/** A narrower screen wraps on its own. */
const COLUMNS_MIN = 40;

/** The streams, folder and environment of this process. */
export function processIo({ stdin, stdout, stderr, env, cwd }: NodeJS.Process): CommandIo {
  const hasColours = (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  return {
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    ...(stdin.isTTY !== true && { stdin }),
    cwd: cwd(),
    environment: env,
    isWatched: stderr.isTTY === true,
    ...(stdout.isTTY === true && { screen: { columns: stdout.columns || COLUMNS_DEFAULT, hasColours } }),
  };
}

export function columnsOf({ screen }: CommandIo): number {
  return Math.max(screen?.columns ?? COLUMNS_DEFAULT, COLUMNS_MIN);
}
