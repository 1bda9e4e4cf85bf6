import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isMessage, say } from '../../messages/say.tsx';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { Notice } from '../../parts/notice.tsx';
import { layFiles } from '../lists/upload-store.ts';
import { Loaded } from '../loaded.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { modelOptions, previewOptions } from './import-api.ts';
import type { ImportStep } from './import-params.ts';
import { changeDraft, type ImportDraft } from './import-store.ts';
import { LinksStep } from './links-step.tsx';
import { StepBar } from './step-bar.tsx';
import type { StepProps } from './step-props.ts';

/** The steps with what the node says of the file; its first proposal becomes the draft that the person changes. */
export function ImportSteps({ draft, step }: { draft: ImportDraft; step: ImportStep }) {
  const client = useQueryClient();
  const preview = useQuery(previewOptions(draft));
  const proposed = preview.data?.table?.mapping;
  const { mapping } = draft;
  const isProposed = mapping === undefined && proposed !== undefined && !preview.isPlaceholderData;
  useEffect(() => {
    if (!isProposed) return;
    // What was answered to the guess is the answer to the mapping that was guessed.
    client.setQueryData(previewOptions({ ...draft, mapping: proposed }).queryKey, preview.data);
    changeDraft({ mapping: proposed });
  }, [client, draft, isProposed, proposed, preview.data]);
  return (
    <Loaded query={preview} what={say('import.what')} rows={12}>
      {({ format, table }) =>
        table === undefined ? (
          <NoTable draft={draft} format={format} />
        ) : mapping === undefined ? (
          <GreyBars rows={12} widths={['92%', '78%', '85%']} />
        ) : (
          <Steps draft={{ ...draft, mapping }} table={table} step={step} />
        )
      }
    </Loaded>
  );
}

function Steps({ draft, table, step }: StepProps & { step: ImportStep }) {
  const model = useQuery(modelOptions);
  return (
    <>
      <StepBar current={step} draft={draft} table={table} />
      <div className="import-body">
        {step === 'file' ? (
          <FileStep draft={draft} table={table} />
        ) : (
          <Loaded query={model} what={say('import.what')} rows={10}>
            {(all) =>
              step === 'columns' ? (
                <ColumnsStep draft={draft} table={table} model={all} />
              ) : step === 'links' ? (
                <LinksStep draft={draft} table={table} model={all} />
              ) : (
                <CheckStep draft={draft} table={table} />
              )
            }
          </Loaded>
        )}
      </div>
    </>
  );
}

/** Formats that are taken in without a mapping. */
function NoTable({ draft, format }: { draft: ImportDraft; format: string | undefined }) {
  const { file } = draft;
  return (
    <div className="import-body">
      <Notice
        tone="warning"
        actions={
          format === undefined ? undefined : (
            <Link to="/lists" search={{ panel: 'upload' }} onClick={() => layFiles([file])}>
              {say('import.toUpload')}
            </Link>
          )
        }
      >
        {say('import.format', { file: file.name, what: formatWord(format) })}{' '}
        {say(format === undefined ? 'import.formatNone' : 'import.formatElse')}
      </Notice>
    </div>
  );
}

function formatWord(format: string | undefined): string {
  const key = `import.is.${format ?? 'other'}`;
  return say(isMessage(key) ? key : 'import.is.known');
}
