/**
 * The environment Postgres runs in: ours without the variables that would steer it elsewhere, and with its messages in
 * English, because we read them.
 */
export function postgresEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(PG|LC_|LANG|DATABASE_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
