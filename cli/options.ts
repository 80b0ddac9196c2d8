import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../core/reading/did-you-mean.ts';
import { CommandMistake } from './command-mistake.ts';

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** Reads a command's options; `--help` is one of every command. A wrong one is a `CommandMistake` of one line. */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
) {
  try {
    const parsed = parseArgs({ args: [...args], options: { ...options, ...HELP }, allowPositionals: true as const });
    if (parsed.positionals.some((name) => name.trim() === '')) throw usageMistake(command, EMPTY_NAME);
    return parsed;
  } catch (cause) {
    const mistake = optionMistake(command, cause, Object.keys({ ...options, ...HELP }));
    throw mistake ?? cause;
  }
}

const EMPTY_NAME = 'One of the names is empty. A variable of the shell that is not set leaves one so.';

/** What was wrong with the asking, and where the right way stands. */
export function usageMistake(command: string, message: string): CommandMistake {
  return new CommandMistake(`${message} See: between-visits ${command} --help`);
}

/** The mistake that `parseArgs` found, in our words; nothing when it is another error. */
export function optionMistake(
  command: string,
  cause: unknown,
  known: readonly string[] = [],
): CommandMistake | undefined {
  const { code = '', message = '' } = (cause ?? {}) as Partial<Fault>;
  if (!String(code).startsWith('ERR_PARSE_ARGS')) return undefined;
  return usageMistake(command, said({ code, message }, known));
}

/** As Node's own errors tell what is wrong. */
interface Fault {
  readonly code: string;
  readonly message: string;
}

function said({ code, message }: Fault, known: readonly string[]): string {
  const option = /(--?[\w-]+)[^-']*'/.exec(message)?.[1] ?? 'An option';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = didYouMean(option.replace(/^-+/, ''), known).replace('"', '"--');
    return `There is no option ${option}.${near}`;
  }
  if (/does not take an argument/.test(message)) return `${option} stands alone, without "=".`;
  return `${option} needs a value. One that begins with "-" is written ${option}=<value>.`;
}
