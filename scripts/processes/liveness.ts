import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { errorCode } from '../reporting/error-details';

/** Whether a process runs under this pid. A zombie, which nobody has buried yet, does not count. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) {
    return false;
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM means that it exists and belongs to somebody else.
    return errorCode(error) === 'EPERM' && processState(pid) !== 'Z';
  }
  return processState(pid) !== 'Z';
}

/**
 * A mark that tells a process from a later one under the same pid: its start time. Containers hand out the same low
 * pids again after a restart, so a pid alone says little.
 */
export function birthMark(pid: number): string {
  const fields = statFields(pid);
  if (fields) {
    return fields[19] ?? '';
  }
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() ?? '';
}

function processState(pid: number): string | undefined {
  return statFields(pid)?.[0];
}

/** The fields of /proc/PID/stat from the third on; the second, the name, may itself hold spaces and parentheses. */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
