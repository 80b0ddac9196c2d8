import { constants } from 'node:os';
import { parseArgs } from 'node:util';
import { playShow } from './show/play-show.ts';
import { readSetting, SettingMistake } from './show/setting.ts';

const HELP = `npm start [-- --clinic FILE --plans FILE]

Plays Between Visits on this computer: a clinic, its patients' phones, and a clock that you move. Keys move it; lines
on the standard input do the same: printf 'n\\nd\\nq\\n' | npm start

  --clinic FILE   a clinic's settings, such as clinics/harbor.yaml; else a sample clinic
  --plans FILE    plans in JSON, JSON lines or YAML; else the sample's patients whom the clinic can treat
  --help          this page
`;

/** Exit status when the command itself was wrong. */
const USAGE = 2;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A reader who left (`| head`) wants no more; what runs beside us ends with us. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

await start(process.argv.slice(2));

async function start(args: string[]): Promise<void> {
  try {
    const { values } = parseArgs({
      args,
      options: { clinic: { type: 'string' }, plans: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) process.stdout.write(HELP);
    else await playShow(await readSetting(values), { ...streams(), onInterrupt });
  } catch (cause) {
    const mistake = mistakeOf(cause);
    if (!mistake) throw cause;
    process.stderr.write(`${mistake.words}\n`);
    process.exitCode = mistake.status;
  }
}

function streams() {
  const { stdin, stdout, env } = process;
  return { stdin, stdout, env };
}

/** Ends as every program that was asked to end, once what runs beside us is gone. */
function onInterrupt(listener: () => void): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      process.exitCode = 128 + constants.signals[signal];
      listener();
    });
  }
}

function mistakeOf(cause: unknown): { words: string; status: number } | undefined {
  if (cause instanceof SettingMistake) return { words: cause.message, status: cause.status };
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (!(cause instanceof Error) || !code.startsWith('ERR_PARSE_ARGS')) return undefined;
  return { words: `${cause.message.split('. ')[0]}.\nTry: npm start -- --help`, status: USAGE };
}
