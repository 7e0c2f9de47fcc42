#!/usr/bin/env node
// The one entry of every npm script. Plain JavaScript without dependencies, because its first job is to notice that
// Node is too old or that the dependencies are not there yet; the commands themselves are TypeScript.
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { installMissing } from './entry/install.mjs';
import { refuseUnsupportedNode } from './entry/node-version.mjs';

refuseUnsupportedNode(process.versions.node);
await installMissing();

// From Node 22 on, what was compiled once is kept, which takes a second or two off every start.
module.enableCompileCache?.(fileURLToPath(new URL('../.tmp/compile-cache', import.meta.url)));

const require = createRequire(import.meta.url);
const stopTranslating = require('tsx/cjs/api').register();
const run = require('./main.ts').prepare(process.argv.slice(2));
// Everything of ours is loaded now. Strapi's two thousand files are JavaScript already: looking at each of them again
// would add a second or two to every start.
stopTranslating();
await run();
