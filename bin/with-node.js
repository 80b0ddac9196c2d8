#!/usr/bin/env node
/** `node bin/with-node.js <node's arguments>`: every npm script goes through here, and so runs on the pinned Node. */
import { runOnPinnedNode } from './pinned-node.js';

runOnPinnedNode(process.argv.slice(2));
