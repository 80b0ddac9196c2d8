import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How every Lambda is bundled; docs/decisions/0007-bundles.md has the measurements behind each line. */
export const BUNDLING = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'error',
  // A bundle has no import.meta; the library's folder is handed over instead.
  logOverride: { 'empty-import-meta': 'silent' },
} as const satisfies BuildOptions;

/** Files that go beside a bundle's code: from where on this machine, to where in the bundle. */
export type Beside = Readonly<Record<string, string>>;

/** Writes the bundle of `lambdas/<name>` into a folder, just as it is uploaded. */
export function writeBundle(name: string, folder: string, beside: Beside): void {
  buildSync({
    ...BUNDLING,
    absWorkingDir: ROOT,
    entryPoints: [`lambdas/${name}/handler.ts`],
    outfile: join(folder, 'index.js'),
  });
  for (const [from, to] of Object.entries(beside)) cpSync(join(ROOT, from), join(folder, to), { recursive: true });
  // Whoever runs the folder where it lies, inside this package of ES modules, must take it for what it is.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
}
