import type { EntityPage, GraphEntity } from '@quintet/node/api';
import { headOf } from './related.ts';

/** What a list says of one entry, in the shape of an entity of all sources: for entries that the graph has not read yet. */
export function wholeOfEntry({ subject, dataset, datasetTitle, statements, removed, source }: EntityPage): GraphEntity {
  const key = `${dataset}/${subject.id}`;
  const own = statements.filter(({ entity }) => entity === subject.id);
  const seen = own.map(({ firstSeen }) => firstSeen).sort();
  return {
    key,
    caption: headOf(subject),
    schema: subject.schema,
    topics: subject.properties.topics ?? [],
    members: [
      {
        key,
        dataset,
        datasetTitle,
        id: subject.id,
        caption: headOf(subject),
        schema: subject.schema,
        grade: own[0]?.grade ?? '',
        handling: own[0]?.handling ?? 'TLP:AMBER',
        firstSeen: seen[0] ?? source.receivedAt,
        goneAt: removed ? source.receivedAt : null,
        listed: true,
      },
    ],
    statements: own.map(({ property, type, value, kind, firstSeen, lastSeen }) => ({
      member: key,
      property,
      type,
      value,
      nature: kind,
      firstSeen,
      lastSeen: removed ? lastSeen : null,
    })),
    selectors: [],
    links: [],
  };
}
