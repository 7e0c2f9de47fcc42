import { en } from './en';
import { fr } from './fr';

/** Everything the commands say, in one language. */
export type Messages = typeof en;

/** The language of the terminal: the first of LC_ALL, LC_MESSAGES and LANG that is set decides. */
export const language = pickLanguage(process.env);

/** The messages in that language. */
export const say: Messages = language === 'fr' ? fr : en;

/** The language a set of environment variables asks for; English when it asks for none of ours. */
export function pickLanguage(env: NodeJS.ProcessEnv): 'fr' | 'en' {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
