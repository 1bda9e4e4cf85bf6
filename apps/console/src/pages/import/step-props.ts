import type { ImportPreview } from '@quintet/node/api';
import type { ImportDraft } from './import-store.ts';

/** What every step is given: the draft with its mapping, and what the node says of the table by it. */
export interface StepProps {
  readonly draft: ImportDraft & { readonly mapping: NonNullable<ImportDraft['mapping']> };
  readonly table: NonNullable<ImportPreview['table']>;
}
