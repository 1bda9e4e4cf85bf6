import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The user `nobody` on the systems where PostgreSQL may be started by root. */
const NOBODY = 65_534;

/** How the server is started: PostgreSQL refuses to run as root, so root starts it under another name. */
export type RunAs =
  | { readonly kind: 'self' }
  | { readonly kind: 'nobody'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace' };

/** True when a user who owns nothing can walk into the folder and each folder above it. */
export function reachableByOthers(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * Decides how to start the server whose data lies in a folder beneath `parent`.
 * @throws when root can start it in no way, with what to do
 */
export function chooseRunAs(parent: string): RunAs {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  if (reachableByOthers(parent)) return { kind: 'nobody', uid: NOBODY, gid: NOBODY };
  if (spawnSync('unshare', [...NAMESPACE, 'true']).status === 0) return { kind: 'namespace' };
  throw new Error(
    `PostgreSQL does not run as root, and no other user can reach ${parent}: give a data folder that others can walk into with --data, or start Quintet as an ordinary user`,
  );
}

const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** The command and the options that start `command` in that way. */
export function asUser(
  runAs: RunAs,
  command: string,
  args: readonly string[],
): { command: string; args: string[]; options: { uid?: number; gid?: number; cwd: string } } {
  if (runAs.kind === 'namespace') {
    return { command: 'unshare', args: [...NAMESPACE, '--', command, ...args], options: { cwd: '/' } };
  }
  const options = runAs.kind === 'nobody' ? { uid: runAs.uid, gid: runAs.gid, cwd: '/' } : { cwd: '/' };
  return { command, args: [...args], options: process.platform === 'win32' ? { cwd: process.cwd() } : options };
}
