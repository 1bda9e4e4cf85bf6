import type { GraphEdge } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { schemaWord } from '../entities/words.ts';

/** Links that mean the same from both sides have no arrow. */
const MUTUAL: ReadonlySet<string> = new Set(['Family', 'Associate', 'UnknownLink', 'Similar']);
const PERCENT = /(\d+(?:[.,]\d+)?(?:\s*[–-]\s*\d+(?:[.,]\d+)?)?)\s*%/u;

export const isDirected = (schema: string): boolean => !MUTUAL.has(schema);

/** The few letters that stand on a line: the share where one is stated, else the kind of link. */
export function edgeLabel({ schema, text }: Pick<GraphEdge, 'schema' | 'text'>): string {
  const share = schema === 'Ownership' ? PERCENT.exec(text)?.[1] : undefined;
  return share === undefined ? schemaWord(schema).toLowerCase() : `${share.replaceAll(/\s/gu, '')} %`;
}

/** From when to when a link held, as far as it is known. */
export function periodText({ start, end }: Pick<GraphEdge, 'start' | 'end'>): string {
  if (start !== undefined && end !== undefined) return say('graph.periodBoth', { start, end });
  if (start !== undefined) return say('graph.periodFrom', { start });
  return end === undefined ? say('graph.periodNone') : say('graph.periodTo', { end });
}
