import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { say } from '../messages';
import { appFolder } from '../paths';
import { runNode } from '../processes/run-node';
import type { Artifact } from './artifact';
import { fingerprint } from './fingerprint';

/** The names of the plugins in `plugins/`. */
export function pluginNames(): string[] {
  const folder = path.join(appFolder, 'plugins');
  return readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'package.json')));
}

/** The build of one plugin: what Strapi loads from its `dist`. */
export function pluginBuild(name: string): Artifact {
  const folder = path.join(appFolder, 'plugins', name);
  const dist = path.join(folder, 'dist');
  return {
    label: say.buildingPlugin(name),
    stamp: path.join(dist, '.sources'),
    fingerprint: () => fingerprint(folder, ['package.json', 'server', 'admin', 'shared', '../../tsconfig.json']),
    async build() {
      rmSync(dist, { recursive: true, force: true });
      await runNode('@strapi/sdk-plugin/bin/strapi-plugin.js', ['build'], { cwd: folder });
    },
  };
}
