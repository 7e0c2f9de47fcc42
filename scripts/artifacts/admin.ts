import path from 'node:path';

import { makeSecrets } from '../env/secrets';
import { say } from '../messages';
import { appFolder, distFolder } from '../paths';
import { runNode } from '../processes/run-node';
import { type Artifact, whileUnstamped } from './artifact';
import { fingerprint } from './fingerprint';
import { pluginNames } from './plugins';
import { serverBuild } from './server';

/** The build of the admin panel, with the admin parts of our plugins. */
export const adminBuild: Artifact = {
  label: say.buildingAdmin,
  stamp: path.join(distFolder, 'build', '.sources'),
  fingerprint: () => fingerprint(appFolder, sources(), bakedSettings(process.env)),
  async build() {
    // Strapi reads its whole configuration here, where any secret will do: none of them goes into the panel.
    const env = { ...makeSecrets(), ...process.env, NODE_ENV: 'production' };
    // `strapi build` also compiles the server, over what we have compiled before it.
    await whileUnstamped(serverBuild, () => runNode('@strapi/strapi/bin/strapi.js', ['build'], { env }));
  },
};

function sources(): string[] {
  const ofPlugins = pluginNames().flatMap((name) =>
    ['package.json', 'admin', 'shared'].map((part) => path.join('plugins', name, part))
  );
  return ['src/admin', 'config/plugins.ts', 'package-lock.json', ...ofPlugins];
}

/** The settings that Strapi writes into the panel. */
function bakedSettings(env: NodeJS.ProcessEnv): string[] {
  return Object.entries(env)
    .filter(([name]) => name.startsWith('STRAPI_ADMIN_') || ['PUBLIC_URL', 'ADMIN_PATH'].includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
}
