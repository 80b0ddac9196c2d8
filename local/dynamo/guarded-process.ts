import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';

/** A program that can't outlive us: not after an exit, an interrupt, or a kill that leaves us no last word. */
export interface GuardedProcess {
  isRunning(): boolean;
  /** The latest of what it said, until `forgetOutput`. */
  output(): string;
  /** From here on nothing it says is kept: it could be about a patient. */
  forgetOutput(): void;
  /** Called when the program ends without `kill`, at once if it has ended already. */
  onEnd(listener: () => void): void;
  /** Resolves when it is gone and all that it said has been read. */
  kill(): Promise<void>;
}

/**
 * The guard holds the other end of a pipe from us. Whatever ends us closes the pipe, `cat` sees its end, and the
 * program is killed. When the program ends first, so does the guard, and it takes the watch down so that no later
 * process with the same id is killed instead.
 */
const GUARD = `
exec 3<&0
"$@" 3<&- </dev/null &
program=$!
{ cat <&3; kill -KILL $program; } >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait $program
status=$?
kill $watch 2>/dev/null
exit $status
`;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

export function startGuarded(command: string, args: readonly string[]): GuardedProcess {
  const child = spawnGuarded(command, args);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let wanted = true;
  letUsExit(child);
  // A pipe whose reader has gone is how a program's end can show first; the exit that follows tells the rest.
  child.stdin.on('error', () => undefined);
  child.once('exit', () => child.stdin.destroy());
  return {
    isRunning: () => isRunning(child),
    ...keepOutput(child),
    onEnd: (listener) => onExit(child, () => wanted && listener()),
    kill: async () => {
      wanted = false;
      waitFor(child);
      if (process.platform === 'win32') child.kill();
      else child.stdin.end();
      await gone;
    },
  };
}

function spawnGuarded(command: string, args: readonly string[]): Child {
  const stdio: ['pipe', 'pipe', 'pipe'] = ['pipe', 'pipe', 'pipe'];
  // Windows ends a child with its parent by itself, and has no sh.
  if (process.platform === 'win32') return spawn(command, args, { stdio });
  // A session of its own: Ctrl-C is for us, who may still have something to write down.
  return spawn('/bin/sh', ['-c', GUARD, 'guard', command, ...args], { stdio, detached: true });
}

/** A program that still runs must not keep us from ending, unless we wait for its end. */
function letUsExit(child: Child): void {
  child.unref();
  for (const pipe of pipesOf(child)) pipe.unref();
}

function waitFor(child: Child): void {
  child.ref();
  for (const pipe of pipesOf(child)) pipe.ref();
}

/** Node's types say streams; the pipes of a child are sockets. */
function pipesOf(child: Child): readonly Socket[] {
  return [child.stdin, child.stdout, child.stderr] as unknown as readonly Socket[];
}

const OUTPUT_KEPT = 2_000;

function keepOutput(child: Child): Pick<GuardedProcess, 'output' | 'forgetOutput'> {
  let kept = '';
  let keeping = true;
  const keep = (text: string) => {
    if (keeping) kept = (kept + text).slice(-OUTPUT_KEPT);
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  child.once('error', (error) => keep(error.message));
  const forgetOutput = () => {
    keeping = false;
    kept = '';
  };
  return { output: () => kept, forgetOutput };
}

function isRunning(child: Child): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function onExit(child: Child, listener: () => void): void {
  if (isRunning(child)) child.once('exit', listener);
  else listener();
}
