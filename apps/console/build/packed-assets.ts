import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const PACKED = /\.(?:js|css|json|svg)$/u;
/** Less is not worth a second file. */
const BYTES_MIN = 10_000;

/** Writes each larger text asset packed beside it, for the node to serve to whoever can unpack it. */
export function packedAssets(): Plugin {
  let folder = '';
  return {
    name: 'quintet:packed-assets',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir, build.assetsDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        if (PACKED.test(name) && statSync(path).size >= BYTES_MIN)
          writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
      }
    },
  };
}
