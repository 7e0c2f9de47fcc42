/** A database server that the environment names. */
export type DatabaseTarget = { url: string; host: string };

/** The server named by DATABASE_URL or by DATABASE_HOST and its companions, or undefined when neither is set. */
export function databaseTarget(env: NodeJS.ProcessEnv): DatabaseTarget | undefined {
  if (env.DATABASE_URL) {
    return { url: env.DATABASE_URL, host: hostOf(env.DATABASE_URL) };
  }
  if (!env.DATABASE_HOST) {
    return undefined;
  }
  const host = env.DATABASE_HOST;
  const port = env.DATABASE_PORT || '5432';
  const credentials = [env.DATABASE_USERNAME || 'postgres', env.DATABASE_PASSWORD].filter((part) => part !== undefined);
  const login = credentials.map(encodeURIComponent).join(':');
  const database = encodeURIComponent(env.DATABASE_NAME || 'veille');
  return { url: `postgresql://${login}@${bracketed(host)}:${port}/${database}`, host: `${host}:${port}` };
}

/** Host and port of a connection address, and nothing of its credentials. */
function hostOf(url: string): string {
  try {
    const { hostname, port, searchParams } = new URL(url);
    return `${hostname || searchParams.get('host') || 'localhost'}:${port || '5432'}`;
  } catch {
    return 'DATABASE_URL';
  }
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
