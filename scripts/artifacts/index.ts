import path from 'node:path';

import { appFolder } from '../paths';
import { withLock } from '../processes/file-lock';
import { step } from '../reporting/steps';
import { adminBuild } from './admin';
import { type Artifact, isStale, rebuild } from './artifact';
import { pluginBuild, pluginNames } from './plugins';
import { serverBuild } from './server';

// Beside the sources, whatever VEILLE_DATA_DIR says: it is the builds that two commands must not make at once.
const lock = path.join(appFolder, '.tmp', 'build.lock');

/** Builds what its sources have overtaken: plugins, admin panel and server. */
export async function buildStale(): Promise<void> {
  await build([...pluginNames().map(pluginBuild), serverBuild, adminBuild]);
}

/** The same without the admin panel, for commands that show no page. */
export async function buildStaleServer(): Promise<void> {
  await build([...pluginNames().map(pluginBuild), serverBuild]);
}

/** Builds the plugins whose sources changed. */
export async function buildStalePlugins(): Promise<void> {
  await build(pluginNames().map(pluginBuild));
}

async function build(artifacts: Artifact[]): Promise<void> {
  if (!artifacts.some(isStale)) {
    return;
  }
  await withLock(lock, async () => {
    for (const artifact of artifacts) {
      // Asked one by one: another command may have built it meanwhile.
      if (isStale(artifact)) {
        await step(artifact.label, () => rebuild(artifact));
      }
    }
  });
}
