import type { GraphNode } from '@quintet/node/api';
import { isMessage, say } from '../../messages/say.tsx';
import { schemaWord } from '../entities/words.ts';

/** The word of a topic, or the topic as it was received. */
export function topicWord(topic: string): string {
  const key = `topic.${topic}`;
  return isMessage(key) ? say(key) : topic;
}

/** Topics that change what an analyst does next; others stand on the entity's own page. */
const TOLD: readonly string[] = ['sanction', 'wanted', 'crime.terror', 'sanction.linked', 'role.pep', 'debarment'];

/** The second line of a drawn entity: what it is, and the item it is known for. */
export function nodeNote({ schema, topics }: Pick<GraphNode, 'schema' | 'topics'>): string {
  const told = TOLD.find((topic) => topics.includes(topic));
  const kind = schemaWord(schema).split(',')[0]?.toLowerCase() ?? '';
  return told === undefined ? kind : `${kind}, ${topicWord(told)}`;
}
