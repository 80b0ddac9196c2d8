import { readFile } from 'node:fs/promises';
import { clinicJsonSchema } from '../../../core/clinic/json-schema.ts';

test('schema/clinic.schema.json is current: npm run schema writes it', async () => {
  const written = await readFile(new URL('../../../schema/clinic.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(clinicJsonSchema()));
});
