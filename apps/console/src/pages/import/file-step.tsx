import type { ImportMapping } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { isMessage, say } from '../../messages/say.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { SelectField } from '../../parts/field.tsx';
import { StepFoot } from './step-foot.tsx';
import type { StepProps } from './step-props.ts';
import { modelOptions } from './import-api.ts';
import { changeDraft, type TableForm } from './import-store.ts';
import { RawRows } from './raw-rows.tsx';

const DELIMITERS = [',', ';', '\t', '|'] as const satisfies readonly ImportMapping['delimiter'][];

/** What the bytes are: told by the content, and changed where that is wrong; then the first rows as they are. */
export function FileStep({ draft, table }: StepProps) {
  const { delimiter, encoding, hasHeader } = draft.mapping;
  const encodings = useQuery(modelOptions).data?.encodings ?? [encoding];
  // Another form is another table: its columns are guessed again.
  const tell = (form: TableForm) =>
    changeDraft({
      form: { delimiter, encoding, hasHeader, ...form },
      anew: false,
      mapping: undefined,
      chosen: new Set(),
    });
  const formFindings = table.findings.filter(({ column }) => column === undefined);
  return (
    <>
      <div className="import-form">
        <SelectField
          label={say('import.delimiter')}
          value={delimiter}
          onChange={(chosen) => tell({ delimiter: chosen })}
          options={DELIMITERS.map((one) => ({ value: one, label: delimiterWord(one) }))}
        />
        <SelectField
          label={say('import.encoding')}
          value={encoding}
          onChange={(chosen) => tell({ encoding: chosen })}
          options={encodings.map((one) => ({ value: one, label: one.toUpperCase() }))}
        />
        <div className="import-form-box">
          <Checkbox checked={hasHeader} onChange={(chosen) => tell({ hasHeader: chosen })}>
            {say('import.header')}
          </Checkbox>
        </div>
      </div>
      <div className="import-head">
        <h2>{say('import.firstRows')}</h2>
        <span className="small muted">
          {say(draft.whole ? 'import.rowsNoteWhole' : 'import.rowsNote', {
            shown: table.rows.length,
            all: table.rowsLookedAt,
          })}
        </span>
      </div>
      {table.rows.length === 0 ? (
        <p className="soft">{say('import.noRows')}</p>
      ) : (
        <RawRows table={table} findings={formFindings} />
      )}
      <StepFoot step="file" />
    </>
  );
}

/** The word for a way of separating columns. */
const delimiterWord = (delimiter: string): string => {
  const name = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' }[delimiter] ?? '';
  const key = `import.delimiter.${name}`;
  return isMessage(key) ? say(key) : delimiter;
};
