import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rehearse } from '../../../cli/commands/rehearse.ts';

/** The lines of a small story, of which a test writes those that matter. */
export const CLINIC = `clinic:
  clinic: cedar
  name: Cedar
  phone: "+12065550100"
  timeZone: America/New_York
  staff: [{ id: desk, name: Front desk, email: desk@cedar.example, roles: [front-desk, nurse, prescriber] }]
  protocols: { series: { visitLasts: 1h, reminders: { eve: { before: 1d, text: soon } } } }
  texts: { soon: { en: "{clinicName}: see you {visitDay}." } }
`;
export const DAYS = `start: 2026-03-01T08:00
until: 2026-03-09T08:00
`;
export const QUIET = 'steps:\n  - { at: 2026-03-01T08:00, ticks: 1 }\n';

export const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a story down; gives its path. */
export function written(text: string | Uint8Array): string {
  const path = join(folder, 'rehearsal.yaml');
  writeFileSync(path, text);
  return path;
}

/** `between-visits rehearse`, as a shell would see it. */
export async function run(args: string[]): Promise<{ status: number; printed: string; told: string }> {
  let [printed, told] = ['', ''];
  const status = await rehearse(args, {
    stdout: (text) => {
      printed += text;
    },
    stderr: (text) => {
      told += text;
    },
  });
  return { status, printed, told };
}
