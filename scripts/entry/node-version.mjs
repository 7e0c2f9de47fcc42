import { speaksFrench } from './language.mjs';

/** Whether Veille runs on this version of Node.js: 20.19 or newer of 20, and 22 to 24. */
export function supportsNode(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 20 && major < 25;
}

/** Ends the process with a message that says what to install, when this Node.js cannot run Veille. */
export function refuseUnsupportedNode(version) {
  if (supportsNode(version)) {
    return;
  }
  console.error(
    speaksFrench()
      ? `Veille demande Node.js 20.19 (ou plus récent), 22 ou 24 ; ceci est Node.js ${version}. Voir https://nodejs.org/fr/download`
      : `Veille needs Node.js 20.19 or newer, 22 or 24; this is Node.js ${version}. See https://nodejs.org/en/download`
  );
  process.exit(1);
}
