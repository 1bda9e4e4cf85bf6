import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createScanner } from '../scanner/scanner.ts';
import { CLASS_A, CLASS_B, whole } from '../scanner/testing/nmea.ts';
import type { ChunkSource } from './chunk-source.ts';
import { fromFile } from './from-file.ts';
import { fromTcp } from './from-tcp.ts';
import { fromTcpServer } from './from-tcp-server.ts';
import { fromUdp } from './from-udp.ts';
import { scanSource } from './scan-source.ts';

/** Reads a source to its end, or until `until` holds. */
async function read(source: ChunkSource, until: (text: string) => boolean = () => false): Promise<string> {
  let text = '';
  for await (const { bytes } of source) {
    text += new TextDecoder().decode(bytes);
    if (until(text)) break;
  }
  return text;
}

/** Waits until something holds. */
async function eventually(holds: () => boolean): Promise<void> {
  const end = Date.now() + 40_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const LINE = `${whole(CLASS_A)}\n`;

describe('fromFile', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quintet-ais-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['plain', 'feed.nmea', (text: string) => Buffer.from(text)],
    ['gzip', 'feed.nmea.gz', (text: string) => gzipSync(text)],
    ['gzip under another name', 'feed.log', (text: string) => gzipSync(text)],
    ['empty', 'empty.nmea', () => Buffer.alloc(0)],
  ])('%s', async (kind, name, pack) => {
    const text = LINE.repeat(50_000);
    await writeFile(join(folder, name), pack(text));
    expect(await read(fromFile(join(folder, name)))).toBe(kind === 'empty' ? '' : text);
  });

  test('a file that there is not', async () => {
    await expect(read(fromFile(join(folder, 'none')))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a gzip file that is cut off', async () => {
    await writeFile(join(folder, 'cut.gz'), gzipSync(LINE.repeat(1_000)).subarray(0, 60));
    await expect(read(fromFile(join(folder, 'cut.gz')))).rejects.toMatchObject({ code: 'Z_BUF_ERROR' });
  });

  test('its messages reach a scanner, the last line too', async () => {
    await writeFile(join(folder, 'two.nmea'), `${LINE}${whole(CLASS_B)}`);
    const types: number[] = [];
    await scanSource(fromFile(join(folder, 'two.nmea')), createScanner({ onMessage: ({ type }) => types.push(type) }));
    expect(types).toEqual([1, 18]);
  });
});

describe('fromUdp', () => {
  async function send(port: number, datagrams: readonly string[]): Promise<void> {
    const socket = createSocket('udp4');
    for (const text of datagrams) await new Promise((resolve) => socket.send(text, port, '127.0.0.1', resolve));
    socket.close();
  }

  test('each datagram ends its line', async () => {
    const source = await fromUdp({ name: 'harbour', port: 0, clock: () => 7 });
    await send(source.port, [whole(CLASS_A), LINE]);
    expect(await read(source, (text) => text.length >= 2 * LINE.length)).toBe(LINE + LINE);
    expect(source.lastHeardAtMs).toBe(7);
    await source.close();
  });

  test('two senders are kept apart', async () => {
    const source = await fromUdp({ name: 'harbour', port: 0 });
    await send(source.port, ['a']);
    await send(source.port, ['b']);
    const names: string[] = [];
    for await (const chunk of source) if (names.push(chunk.source) === 2) break;
    expect(new Set(names).size).toBe(2);
    expect(names.every((name) => name.startsWith('harbour 127.0.0.1:'))).toBe(true);
    await source.close();
  });

  test('what nobody reads is dropped beyond the limit, and counted', async () => {
    const source = await fromUdp({ name: 'harbour', port: 0, queueBytesMax: 10 });
    await send(source.port, ['12345', '12345', '12345']);
    await eventually(() => source.droppedBytes > 0);
    expect(source.droppedBytes % 6).toBe(0);
    await source.close();
    expect((await read(source)).length).toBeLessThanOrEqual(10);
  });

  test('a port that is taken', async () => {
    const source = await fromUdp({ name: 'a', port: 0 });
    await expect(fromUdp({ name: 'b', port: source.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await source.close();
  });
});

describe('fromTcp', () => {
  /** A server that does something with each connection. */
  async function serve(onSocket: (socket: Socket, count: number) => void): Promise<{ port: number; end: () => void }> {
    let count = 0;
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      onSocket(socket, ++count);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const end = () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    };
    return { port: (server.address() as AddressInfo).port, end };
  }

  const quick = { name: 'harbour', host: '127.0.0.1', reconnectMsMin: 5, reconnectMsMax: 20 };

  test('connects again when the connection ends; a line that was cut stays cut', async () => {
    const server = await serve((socket, count) => socket.end(count === 1 ? `${LINE}!AIVDM,1,1` : LINE));
    const source = fromTcp({ ...quick, port: server.port });
    const types: number[] = [];
    const scanner = createScanner({ onMessage: ({ type }) => types.push(type) });
    const done = scanSource(source, scanner);
    await eventually(() => types.length >= 3);
    expect(scanner.counts.bad.checksumMissing).toBe(1);
    await eventually(() => source.problem?.code === 'connect');
    await source.close();
    await done;
    server.end();
  });

  test('a server that is not there yet', async () => {
    const { port, end } = await serve(() => undefined);
    end();
    const source = fromTcp({ ...quick, port });
    await eventually(() => source.problem?.code === 'connect');
    expect(source.problem?.message).toContain(`127.0.0.1:${port}`);
    const server = createServer((socket) => socket.write(LINE));
    server.listen(port, '127.0.0.1');
    expect(await read(source, (text) => text === LINE)).toBe(LINE);
    expect(source.problem).toBeUndefined();
    await source.close();
    server.close();
  });

  test('a connection that is silent is made anew', async () => {
    const server = await serve((socket, count) => {
      if (count > 1) socket.write(LINE);
    });
    const source = fromTcp({ ...quick, port: server.port, silenceMsMax: 30 });
    await eventually(() => source.problem?.code === 'idle');
    expect(await read(source, (text) => text === LINE)).toBe(LINE);
    await source.close();
    server.end();
  });

  test('the sender is stopped while nobody reads, and nothing is lost', async () => {
    const total = 8_000_000;
    let sent = 0;
    const server = await serve((socket, count) => {
      if (count > 1) return;
      const piece = Buffer.alloc(100_000, 65);
      const more = (): void => {
        while (sent < total) {
          sent += piece.length;
          if (!socket.write(piece)) return void socket.once('drain', more);
        }
      };
      more();
    });
    const source = fromTcp({ ...quick, port: server.port, queueBytesMax: 200_000 });
    await eventually(() => sent > 200_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    let heard = 0;
    for await (const { bytes } of source) {
      heard += bytes.length;
      if (heard === total) break;
    }
    expect(source.droppedBytes).toBe(0);
    await source.close();
    server.end();
  });
});

describe('fromTcpServer', () => {
  test('each connection is a source of its own, and its end is told', async () => {
    const source = await fromTcpServer({ name: 'harbour', port: 0 });
    const [a, b] = [connect(source.port, '127.0.0.1'), connect(source.port, '127.0.0.1')];
    a.write(LINE.slice(0, 20));
    b.end(LINE);
    const types: number[] = [];
    const scanner = createScanner({ onMessage: ({ type }) => types.push(type) });
    const done = scanSource(source, scanner);
    await eventually(() => types.length === 1);
    a.end(LINE.slice(20));
    await eventually(() => types.length === 2 && source.connections === 0);
    await source.close();
    await done;
    expect(scanner.counts.bad.checksumWrong).toBe(0);
  });

  test('no more connections than the limit', async () => {
    const source = await fromTcpServer({ name: 'harbour', port: 0, connectionsMax: 1 });
    const first = connect(source.port, '127.0.0.1');
    await once(first, 'connect');
    await eventually(() => source.connections === 1);
    const second = connect(source.port, '127.0.0.1');
    second.on('error', () => undefined);
    await once(second, 'close');
    expect(source.connections).toBe(1);
    first.destroy();
    await source.close();
  });
});
