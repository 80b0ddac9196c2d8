import { spawn } from 'node:child_process';

/** All guards of the repository but the tests, side by side: one line each, and what a failing one said. */
const GUARDS = [
  {
    name: 'format, lint, purity',
    script: '@biomejs/biome/bin/biome',
    args: ['ci', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings', '.'],
  },
  { name: 'types', script: 'typescript/bin/tsc', args: ['--pretty', 'false'] },
  { name: 'times', script: '../tools/check-times.ts', args: [] },
  {
    name: 'imports',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', '.'],
  },
  { name: 'lock file', script: '../tools/mend-lock.js', args: ['--check'] },
];

interface Verdict {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: string;
}

const running = GUARDS.map((guard) => ({ name: guard.name, verdict: run(guard) }));
for (const { name, verdict } of running) report(name, await verdict);

function run({ script, args }: (typeof GUARDS)[number]): Promise<Verdict> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${script}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (status) => {
      resolve({ passed: status === 0, output, seconds: ((performance.now() - start) / 1000).toFixed(1) });
    });
  });
}

function report(name: string, { passed, output, seconds }: Verdict): void {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (passed) return;
  console.log(`\n${output.trim()}\n`);
  process.exitCode = 1;
}
