import { parentPort } from 'node:worker_threads';
import { createIndex, type NameIndex } from '../index/name-index.ts';
import type { Reply, Request } from './messages.ts';

let index: NameIndex | undefined;

function answer(request: Request): Reply {
  const { number } = request;
  switch (request.kind) {
    case 'load':
      index = createIndex(request.subjects);
      return { number };
    case 'update':
      index = (index ?? createIndex([])).update(request.delta);
      return { number };
    default:
      return { number, hits: (index ?? createIndex([])).matchAll(request.queries, request.options) };
  }
}

parentPort?.on('message', (request: Request) => {
  try {
    parentPort?.postMessage(answer(request));
  } catch (error) {
    parentPort?.postMessage({ number: request.number, error: error instanceof Error ? error.message : String(error) });
  }
});
