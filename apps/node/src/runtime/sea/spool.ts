import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { submitHeard } from '@quintet/core/observe/vessels';
import type { Node } from '../node.ts';

const LINE_END = 0x0a;
/** A line that has not ended after so many bytes is none; what is kept of it is let go as it is. */
const LINE_BYTES_MAX = 64 * 1024;

/** Writes what a receiver hears to files, whole lines each, and hands them over to be read. */
export class Spool {
  readonly #node: Node;
  readonly #source: string;
  #chunks: Uint8Array[] = [];
  #bytes = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(node: Node, source: string) {
    this.#node = node;
    this.#source = source;
  }

  /** Bytes that wait to be handed over. */
  get bytes(): number {
    return this.#bytes;
  }

  add(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#bytes += bytes.length;
  }

  /** Hands over all whole lines, on disk before anybody is told; one after the other. */
  async handOver(): Promise<void> {
    this.#last = this.#last.catch(() => undefined).then(() => this.#write());
    await this.#last;
  }

  async #write(): Promise<void> {
    const all = Buffer.concat(this.#chunks);
    const end = all.lastIndexOf(LINE_END) + 1 || (all.length > LINE_BYTES_MAX ? all.length : 0);
    this.#chunks = end < all.length ? [all.subarray(end)] : [];
    this.#bytes = all.length - end;
    if (end === 0) return;
    const receivedAt = this.#node.now();
    const path = join(this.#node.folder.sea, `${receivedAt.getTime()}-${randomUUID()}.heard`);
    await mkdir(this.#node.folder.sea, { recursive: true });
    await writeFile(`${path}.new`, all.subarray(0, end), { mode: 0o600 });
    await rename(`${path}.new`, path);
    await this.#node.store.db
      .transaction()
      .execute((tx) => submitHeard(tx, [{ source: this.#source, path, receivedAt }]));
  }
}

/** Hands over what a node that died had written and told nobody of. */
export async function handOverForgotten(node: Node): Promise<void> {
  const names = (await readdir(node.folder.sea).catch(() => [])).filter((name) => name.endsWith('.heard')).sort();
  if (names.length === 0) return;
  const paths = names.map((name) => join(node.folder.sea, name));
  const known = await node.store.db.selectFrom('sea_input').where('path', 'in', paths).select('path').execute();
  const forgotten = paths.filter((path) => !known.some((row) => row.path === path));
  await node.store.db.transaction().execute((tx) =>
    submitHeard(
      tx,
      forgotten.map((path, i) => ({ source: 'before the restart', path, receivedAt: timeIn(names[i]!) })),
    ),
  );
}

/** The time with which the name of a file begins. */
function timeIn(name: string): Date {
  return new Date(Number(name.slice(0, name.indexOf('-'))));
}
