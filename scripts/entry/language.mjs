/** Whether the terminal asks for French: the first of LC_ALL, LC_MESSAGES and LANG that is set decides. */
export function speaksFrench(env = process.env) {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('fr');
}
