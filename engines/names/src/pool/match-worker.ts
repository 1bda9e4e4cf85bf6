import { parentPort } from 'node:worker_threads';
import { NameIndex } from '../index/name-index.ts';
import { buildSegment } from '../index/segment.ts';
import { openSegment, shareSegment } from '../index/shared-segment.ts';
import type { Hit } from '../types.ts';
import type { MatchQuestion, Reply, Request } from './messages.ts';

let index = new NameIndex([]);

function answer(request: Request): Reply {
  switch (request.kind) {
    case 'build':
      return { segment: shareSegment(buildSegment(request.subjects)) };
    case 'open':
      index = new NameIndex(request.segments.map(openSegment));
      return {};
    case 'update':
      index = index.update(request.delta);
      return {};
    default:
      return { hits: request.questions.map(hitsOf) };
  }
}

function hitsOf(question: MatchQuestion): Hit[] {
  return question.subject
    ? index.match(question.subject, question.options)
    : index.matchText(question.text, question.options);
}

parentPort?.on('message', (request: Request) => {
  try {
    parentPort?.postMessage(answer(request));
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Reply);
  }
});
