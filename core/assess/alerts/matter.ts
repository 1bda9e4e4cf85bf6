import { createHash } from 'node:crypto';
import type { Subject } from '@quintet/names';

/**
 * A hash of what a comparison stood on: names, dates, countries, genders and identifiers of both sides. While it is the
 * same, a decision about the pair holds; notes, addresses and programmes may change without waking it.
 */
export function matterHash(subject: Subject, listed: Subject): string {
  return createHash('sha256')
    .update(JSON.stringify([matterOf(subject), matterOf(listed)]))
    .digest('hex');
}

function matterOf(subject: Subject): unknown[] {
  return [
    subject.names.map(({ value, weak }) => `${weak ? 'weak ' : ''}${value.normalize('NFKC').toLowerCase()}`).sort(),
    [...(subject.birthDates ?? [])].sort(),
    [...(subject.countries ?? [])].sort(),
    [...(subject.genders ?? [])].sort(),
    (subject.identifiers ?? []).map(({ type, value }) => `${type} ${value.toUpperCase()}`).sort(),
  ];
}
