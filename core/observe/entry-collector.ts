import type { ListEntry } from '../model/index.ts';
import type { FindingCollector } from './findings.ts';
import { LIST_ENTITIES_MAX } from './limits.ts';

const NAME_PROPERTIES = ['name', 'alias', 'previousName', 'weakAlias', 'lastName', 'firstName'];

/** Gathers the entries of an edition: each id once, every one with a name, not more than memory allows. */
export class EntryCollector {
  readonly #findings: FindingCollector;
  readonly #entries = new Map<string, ListEntry>();

  constructor(findings: FindingCollector) {
    this.#findings = findings;
  }

  add(entry: ListEntry, line: number | undefined): void {
    const place = line === undefined ? {} : { line };
    if (this.#entries.has(entry.id)) return this.#findings.add('LIST-105', { ...place, values: { id: entry.id } });
    if (this.#entries.size >= LIST_ENTITIES_MAX) {
      if (this.#entries.size === LIST_ENTITIES_MAX)
        this.#findings.add('LIST-007', { ...place, values: { limit: LIST_ENTITIES_MAX } });
      return;
    }
    if (!NAME_PROPERTIES.some((property) => entry.subject.properties[property])) {
      this.#findings.add('LIST-106', { ...place, values: { id: entry.id } });
    }
    this.#entries.set(entry.id, entry);
  }

  list(): readonly ListEntry[] {
    return [...this.#entries.values()];
  }
}
