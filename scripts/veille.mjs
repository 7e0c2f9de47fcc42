#!/usr/bin/env node
// The one entry of every npm script. Plain JavaScript without dependencies, because its first job is to notice that
// Node is too old or that the dependencies are not there yet; the commands themselves are TypeScript.
import { createRequire } from 'node:module';

import { installMissing } from './entry/install.mjs';
import { refuseUnsupportedNode } from './entry/node-version.mjs';

refuseUnsupportedNode(process.versions.node);
await installMissing();

const require = createRequire(import.meta.url);
require('tsx/cjs/api').register();
await require('./main.ts').main(process.argv.slice(2));
