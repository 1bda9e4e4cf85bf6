import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the console in a folder is built, and nothing that it is built of has changed since. */
export function isBuilt(folder: string): boolean {
  const built = join(folder, 'dist', 'index.html');
  if (!existsSync(built)) return false;
  const at = statSync(built).mtimeMs;
  return filesOf(folder).every((file) => statSync(file).mtimeMs <= at);
}

/** The page, and all that it loads; a published package may have come without. */
function filesOf(folder: string): string[] {
  const source = join(folder, 'src');
  const within = existsSync(source) ? readdirSync(source, { recursive: true, encoding: 'utf8' }) : [];
  return [join(folder, 'index.html'), ...within.map((name) => join(source, name))].filter(existsSync);
}
