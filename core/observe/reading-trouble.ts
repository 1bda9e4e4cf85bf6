import type { FindingCollector } from './findings.ts';
import { NoteCounter } from './note-counter.ts';
import { PlaceCounter } from './place-counter.ts';

/** What a reader of a large format counts while it reads, told once at the end with the line of the first. */
export class ReadingTrouble {
  /** Values without a property of their own, kept as notes. */
  readonly notes = new NoteCounter();
  /** Elements outside of every entry that the reader does not know. */
  readonly unknownElements = new PlaceCounter('LIST-108');
  /** References to an id that nothing in the file bears. */
  readonly dangling = new PlaceCounter('LIST-109');
  /** Values that should be one of a few and are another. */
  readonly unknownValues = new PlaceCounter('LIST-110');

  report(findings: FindingCollector): void {
    for (const counter of [this.unknownElements, this.dangling, this.unknownValues, this.notes])
      counter.report(findings);
  }
}
