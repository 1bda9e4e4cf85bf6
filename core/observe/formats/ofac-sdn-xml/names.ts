import type { FindingCollector } from '../../findings.ts';
import type { SdnRecord } from './record.ts';

/** The entries of an edition by their main name as listed, and what in remarks could not be read. */
export class SdnNames {
  readonly #ids = new Map<string, string>();
  #unread = 0;
  #firstUnread: { readonly piece: string; readonly line: number } | undefined;

  constructor(records: readonly SdnRecord[]) {
    for (const { listedName, entry } of records) this.#ids.set(listedName, entry.id);
  }

  id(name: string): string | undefined {
    return this.#ids.get(name);
  }

  countUnread(piece: string, line: number): void {
    this.#firstUnread ??= { piece, line };
    this.#unread += 1;
  }

  report(findings: FindingCollector): void {
    if (this.#firstUnread === undefined) return;
    const { piece, line } = this.#firstUnread;
    findings.add('LIST-306', { path: 'remarks', line, values: { count: this.#unread, example: piece } });
  }
}
