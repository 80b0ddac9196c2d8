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
    return parseArgs({ args: [...args], options: { ...options, ...HELP }, allowPositionals: true as const });
  } catch (cause) {
    if (!(cause instanceof TypeError && 'code' in cause)) throw cause;
    throw usageMistake(command, said(cause, Object.keys({ ...options, ...HELP })));
  }
}

/** What was wrong with the asking, and where the right way stands. */
export function usageMistake(command: string, message: string): CommandMistake {
  return new CommandMistake(`${message} See: between-visits ${command} --help`);
}

function said(cause: TypeError & { code?: unknown }, known: readonly string[]): string {
  const option = /'(-[^' ]*)/.exec(cause.message)?.[1] ?? '';
  if (cause.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = didYouMean(option.replace(/^-+/, ''), known).replace('"', '"--');
    return `There is no option ${option}.${near}`;
  }
  if (/does not take an argument/.test(cause.message)) return `${option} stands alone, without "=".`;
  const value = option.replace(/^.*?(--[\w-]+)$/, '$1');
  return `${value} needs a value. One that begins with "-" is written ${value}=<value>.`;
}
