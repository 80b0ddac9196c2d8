import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** That of the stage, and one of a clinic of its own. */
const NUMBER_IDS = ['phone-0123456789abcdef0123456789abcdef', 'phone-fedcba9876543210fedcba9876543210'];
const NUMBER = { number: '+12065550100', numberId: NUMBER_IDS.join(',') };

/** Two stages of one account that differ in all that can: by hand and by default, with the one sender and the other. */
export const STAGES = {
  prod: {
    ...{ stage: 'prod', clinics: 'juniper,riverside', alarmEmail: 'oncall@riverside.example', ...NUMBER },
    ...{ spendLimitUsd: 200, numberPerSecond: 3, reserveConcurrency: 'yes' },
  },
  sandbox: { sender: 'end-user-messaging', restoredTable: 'between-visits-sandbox-restored', ...NUMBER },
};

/** Where the tests find the stages, each in a folder of its name. */
export const SYNTHESISED = 'BETWEEN_VISITS_SYNTHESISED';

/** Runs once before all tests of the stacks: the app itself, as `npm run synth` runs it. */
export default async function synthesise() {
  const folder = mkdtempSync(join(tmpdir(), 'between-visits-'));
  process.env[SYNTHESISED] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true }));
  await Promise.all(Object.entries(STAGES).map(([name, stage]) => synthesiseStage(join(folder, name), stage)));
}

/**
 * @param {string} folder
 * @param {object} stage
 */
async function synthesiseStage(folder, stage) {
  const { context } = JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8'));
  const { status, output } = await runApp({ ...context, ...stage }, folder);
  if (status !== 0) throw new Error(`the stacks cannot be synthesised:\n${output}`);
}

/**
 * @param {object} context what `-c` and cdk.json would say
 * @param {string} folder where the templates go
 * @returns {Promise<{ status: number | null, output: string }>}
 */
export function runApp(context, folder) {
  const child = spawn(process.execPath, ['--no-warnings', 'bin/app.ts'], {
    cwd: ROOT,
    env: { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}
