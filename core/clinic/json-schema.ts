import * as z from 'zod';
import { clinicSettings } from './shape.ts';

/** The clinic file's JSON Schema (draft 2020-12), by which an editor completes and checks it while it is written. */
export function clinicJsonSchema(): string {
  const schema = z.toJSONSchema(clinicSettings, { target: 'draft-2020-12', io: 'input', reused: 'ref' });
  return `${JSON.stringify({ ...schema, title: 'A clinic file of Between Visits' }, null, 2)}\n`;
}
