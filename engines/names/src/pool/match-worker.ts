import { parentPort } from 'node:worker_threads';
import { createIndex, NameIndex } from '../index/name-index.ts';
import { joinNames, readNames } from '../index/listed-names.ts';
import { layOut, segmentOf } from '../index/segment.ts';
import { openColumns, openNames, shareColumns, shareNames } from '../index/shared-names.ts';
import type { Hit, ListedSubject } from '../types.ts';
import type { MatchQuestion, Reply, Request } from './messages.ts';

let subjects: readonly ListedSubject[] = [];
let index = createIndex([]);

function answer(request: Request): Reply {
  switch (request.kind) {
    case 'read':
      subjects = request.subjects;
      return { names: shareNames(readNames(subjects.slice(request.from, request.to))) };
    case 'layOut':
      return { columns: shareColumns(layOut(joinNames(request.shares.map(openNames)))) };
    case 'open':
      index = new NameIndex(segmentOf(subjects, openColumns(request.columns)));
      subjects = [];
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
