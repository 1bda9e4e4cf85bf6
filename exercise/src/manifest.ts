import type { GeneratedFile } from './feeds/feed.ts';

/** Goes up with every change that makes other bytes from the same seed and size. */
export const GENERATOR_VERSION = '3';

export interface Manifest {
  readonly generator: string;
  readonly seed: number;
  readonly size: number;
  readonly files: readonly GeneratedFile[];
}

/** The manifest as JSON, one file a line, files sorted by path. */
export function manifestText({ generator, seed, size, files }: Manifest): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const lines = sorted.map((file) => `    ${JSON.stringify(file)}`).join(',\n');
  const head = `{\n  "generator": ${JSON.stringify(generator)},\n  "seed": ${seed},\n  "size": ${size},\n  "files": [\n`;
  return `${head}${lines}\n  ]\n}\n`;
}
