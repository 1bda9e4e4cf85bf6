import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupBroken } from './backup-broken.ts';
import {
  type BackupHeader,
  LINE_BYTES_MAX,
  parseHeader,
  parseTrailer,
  SECTION_MARK,
  TRAILER_MARK,
} from './backup-format.ts';

const NEWLINE = 10;
const CUT_SHORT = 'the backup ends too early: the file is not whole';
const DAMAGED = 'the backup is damaged: its content is not what was written';

/** What is done with a backup while it is read. */
export interface BackupVisitor {
  header(header: BackupHeader): Promise<void> | void;
  row(table: string, line: Buffer): Promise<void> | void;
}

/**
 * Reads a backup from its first to its last byte and checks it: order of the tables, counts, hash, nothing after the end.
 * Only when it returns is what the visitor was given known to be right.
 * @returns how many rows it holds
 * @throws BackupBroken with what is wrong
 */
export async function readBackup(path: string, visitor: BackupVisitor): Promise<number> {
  const hash = createHash('sha256');
  const state: ReadState = { table: -1, counts: new Map(), rows: 0, ended: false };
  for await (const line of linesOf(unpacked(path), LINE_BYTES_MAX)) {
    if (state.ended) throw new BackupBroken('the backup goes on after its end');
    if (!state.header) {
      state.header = parseHeader(line.toString());
      feed(hash, line);
      await visitor.header(state.header);
    } else if (line[0] === TRAILER_MARK.charCodeAt(0)) {
      checkEnd(state, line.toString('utf8', 1), hash.digest('hex'));
      state.ended = true;
    } else {
      feed(hash, line);
      if (line[0] === SECTION_MARK.charCodeAt(0)) enterTable(state, line.toString('utf8', 1));
      else await visitor.row(countRow(state), line);
    }
  }
  if (!state.ended) throw new BackupBroken(CUT_SHORT);
  return state.rows;
}

interface ReadState {
  header?: BackupHeader;
  /** Which table of the header is being read; -1 before the first. */
  table: number;
  readonly counts: Map<string, number>;
  rows: number;
  ended: boolean;
}

function feed(hash: Hash, line: Buffer): void {
  hash.update(line).update('\n');
}

function enterTable(state: ReadState, name: string): void {
  state.table++;
  if (state.header?.tables[state.table]?.name !== name) throw new BackupBroken(DAMAGED);
  state.counts.set(name, 0);
}

function countRow(state: ReadState): string {
  const name = state.header?.tables[state.table]?.name;
  if (name === undefined) throw new BackupBroken(DAMAGED);
  state.counts.set(name, (state.counts.get(name) ?? 0) + 1);
  state.rows++;
  return name;
}

function checkEnd(state: ReadState, line: string, sha256: string): void {
  const trailer = parseTrailer(line);
  const tables = state.header?.tables ?? [];
  const counted = tables.every(({ name }) => trailer.rows[name] === state.counts.get(name));
  if (trailer.sha256 !== sha256 || !counted || state.table !== tables.length - 1) throw new BackupBroken(DAMAGED);
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const gunzip = createGunzip();
  file.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of file.pipe(gunzip)) yield chunk as Buffer;
  } catch (error) {
    throw inPlainWords(error);
  } finally {
    file.destroy();
    gunzip.destroy();
  }
}

function inPlainWords(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new BackupBroken('there is no such backup file');
  if (code === 'Z_BUF_ERROR') return new BackupBroken(CUT_SHORT);
  if (code?.startsWith('Z_')) return new BackupBroken('the file is not a backup of Quintet, or it is damaged');
  return error;
}

/**
 * Cuts bytes into lines, each without its line break.
 * @throws BackupBroken when a line is longer than `bytesMax`, or the last one has no line break
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>, bytesMax: number): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const end = chunk.subarray(from, at);
      yield pieces.length === 0 ? end : Buffer.concat([...pieces, end]);
      pieces = [];
      bytes = 0;
      from = at + 1;
    }
    if (from === chunk.length) continue;
    pieces.push(chunk.subarray(from));
    bytes += chunk.length - from;
    if (bytes > bytesMax) throw new BackupBroken(`a line of the backup is longer than ${bytesMax} bytes`);
  }
  if (pieces.length > 0) throw new BackupBroken(CUT_SHORT);
}
