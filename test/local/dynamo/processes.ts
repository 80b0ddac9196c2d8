import { spawnSync } from 'node:child_process';

/** The processes of this machine that were started for the engine at that endpoint, its guard included. */
export function enginesAt(endpoint: string): readonly { readonly id: number; readonly command: string }[] {
  const { port } = new URL(endpoint);
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line.endsWith(`--port ${port}`));
  return lines.map((line) => ({ id: Number.parseInt(line, 10), command: line.trim().replace(/^\d+ /, '') }));
}

export function killEngineAt(endpoint: string): void {
  const engine = enginesAt(endpoint).find(({ command }) => !command.includes('guard'));
  if (!engine) throw new Error(`there is no engine at ${endpoint}`);
  process.kill(engine.id, 'SIGKILL');
}
