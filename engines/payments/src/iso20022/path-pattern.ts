/**
 * Patterns over element paths, for the tables of this folder. `A/B` is the whole path, `∗∗/A/B` (with asterisks) ends
 * in A/B, `A/∗∗` is anything beneath A, both together anything that has A in it, and `∗` within is any one element.
 */
export function compilePathPattern(pattern: string): (path: string) => boolean {
  const anywhere = pattern.startsWith('**/');
  const beneath = pattern.endsWith('/**');
  const core = pattern.slice(anywhere ? 3 : 0, beneath ? -3 : undefined);
  const escaped = core
    .replace(/[.\\+^$()[\]{}|?]/g, '\\$&')
    .replaceAll('**/', '(?:.+/)?')
    .replaceAll('*', '[^/]+');
  const expression = new RegExp(`${anywhere ? '(?:^|/)' : '^'}${escaped}${beneath ? '/' : '$'}`);
  return (path) => expression.test(path);
}
