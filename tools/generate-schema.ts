import { writeFile } from 'node:fs/promises';
import { clinicJsonSchema } from '../core/clinic/json-schema.ts';

/** Writes schema/clinic.schema.json from the code that reads clinic files. Run it when their shape changes. */
await writeFile(new URL('../schema/clinic.schema.json', import.meta.url), clinicJsonSchema());
