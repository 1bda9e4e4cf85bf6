import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Another decoder, and how it reads lines of sentences. */
export interface Peer {
  readonly name: string;
  /** Decodes all lines; gives how many messages it made and how long it took. */
  readonly read: (lines: readonly string[]) => Promise<{ messages: number; seconds: number }>;
}

interface AisDecodeClass {
  new (line: string, session: object): { readonly valid: boolean };
}

interface AisStream {
  on(event: 'data' | 'error', listener: (given: unknown) => void): void;
  write(line: string): boolean;
  end(done: () => void): void;
}

/** Decoders for Node that can be found from a folder. */
export function nodePeers(folder: string): Peer[] {
  const require = createRequire(join(folder, 'peers.js'));
  const found = (name: string): unknown => {
    try {
      return require(name);
    } catch {
      return undefined;
    }
  };
  const peers: Peer[] = [];
  const ggencoder = found('ggencoder') as { AisDecode: AisDecodeClass } | undefined;
  if (ggencoder) peers.push({ name: 'ggencoder', read: (lines) => readWithClass(ggencoder.AisDecode, lines) });
  const streaming = found('ais-stream-decoder') as { default: new (options: object) => AisStream } | undefined;
  if (streaming) peers.push({ name: 'ais-stream-decoder', read: (lines) => readWithStream(streaming.default, lines) });
  return peers;
}

/** pyais, when the Python at the path has it. */
export async function pythonPeer(python: string, file: string): Promise<Peer | undefined> {
  const has = await run(python, ['-c', 'import pyais']).then(
    () => true,
    () => false,
  );
  if (!has) return undefined;
  return {
    name: 'pyais',
    async read(lines) {
      const { stdout } = await run(python, ['-c', PYAIS, file, String(lines.length)]);
      return JSON.parse(stdout) as { messages: number; seconds: number };
    },
  };
}

const PYAIS = `
import sys, time, json
from pyais.stream import FileReaderStream
messages, start = 0, time.time()
for sentence in FileReaderStream(sys.argv[1]):
    try:
        sentence.decode()
        messages += 1
    except Exception:
        pass
print(json.dumps({"messages": messages, "seconds": time.time() - start}))
`;

function readWithClass(
  Decode: AisDecodeClass,
  lines: readonly string[],
): Promise<{ messages: number; seconds: number }> {
  const session = {};
  let messages = 0;
  const start = performance.now();
  for (const line of lines) if (new Decode(line, session).valid) messages++;
  return Promise.resolve({ messages, seconds: (performance.now() - start) / 1000 });
}

async function readWithStream(
  Decoder: new (options: object) => AisStream,
  lines: readonly string[],
): Promise<{ messages: number; seconds: number }> {
  const decoder = new Decoder({ silent: true });
  let messages = 0;
  decoder.on('data', () => messages++);
  decoder.on('error', () => undefined);
  const start = performance.now();
  for (const [at, line] of lines.entries()) {
    decoder.write(line);
    if (at % 1_000 === 999) await new Promise((resolve) => setImmediate(resolve));
  }
  await new Promise<void>((resolve) => decoder.end(resolve));
  return { messages, seconds: (performance.now() - start) / 1000 };
}
