#!/usr/bin/env node
/** The command of the package, for `npx between-visits …`. What it does is in cli/. */
import { fileURLToPath } from 'node:url';
import { runOnPinnedNode } from './pinned-node.js';

const command = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
runOnPinnedNode([command, ...process.argv.slice(2)]);
