import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** RFC 6455, section 1.3. */
const HANDSHAKE = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** A server that speaks over WebSockets and does not listen: what a feed is to a node. */
interface SpeakingServer {
  readonly url: string;
  /** Whether somebody is connected. */
  readonly heard: boolean;
  say(text: string): void;
  /** Breaks all lines off, as a network does. */
  breakOff(): void;
  close(): void;
}

export async function speakingServer(): Promise<SpeakingServer> {
  const lines = new Set<Duplex>();
  const server = createServer((_request, response) => response.writeHead(426).end());
  server.on('upgrade', (request, socket) => {
    const key = createHash('sha1').update(`${request.headers['sec-websocket-key']}${HANDSHAKE}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    );
    lines.add(socket);
    socket.on('close', () => lines.delete(socket)).on('error', () => socket.destroy());
    socket.resume();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const breakOff = () => {
    for (const line of lines) line.destroy();
  };
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/stream`,
    get heard() {
      return lines.size > 0;
    },
    say(text) {
      for (const line of lines) line.write(textFrame(text));
    },
    breakOff,
    close() {
      breakOff();
      server.close();
    },
  };
}

/** One unmasked text frame (RFC 6455, section 5.2), of at most 65,535 bytes. */
function textFrame(text: string): Buffer {
  const body = Buffer.from(text);
  const head =
    body.length < 126
      ? Buffer.from([0x81, body.length])
      : Buffer.from([0x81, 126, body.length >> 8, body.length & 255]);
  return Buffer.concat([head, body]);
}
