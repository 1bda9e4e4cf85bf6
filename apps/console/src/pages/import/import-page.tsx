import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHeading } from '../../app/page-head.tsx';
import { PurposeGate } from '../../app/purpose/purpose-gate.tsx';
import { useMay } from '../../api/me.ts';
import '../../messages/add-import.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/section.tsx';
import { ChooseFile } from './choose-file.tsx';
import { dropDraft, useDraft } from './import-store.ts';
import { ImportSteps } from './import-steps.tsx';
import './import.css';

/** A table becomes entities: what the file is, what its columns are, whom its rows are linked with, and a look before. */
export function ImportPage() {
  const { step = 'file' } = useSearch({ from: '/import' });
  const navigate = useNavigate();
  const draft = useDraft();
  const may = useMay('ingest');
  return (
    <div className="import">
      <PageHeading crumbs={[say('import.title')]} title={say('import.title')} />
      <PageHead
        title={say('import.title')}
        tools={
          draft === undefined ? undefined : (
            <Button
              onPress={() => {
                dropDraft();
                void navigate({ to: '/import', search: {} });
              }}
            >
              {say('import.another')}
            </Button>
          )
        }
      />
      {may ? (
        <PurposeGate what={say('import.what')} rows={8}>
          {draft === undefined ? <ChooseFile /> : <ImportSteps key={draft.key} draft={draft} step={step} />}
        </PurposeGate>
      ) : (
        <Notice>{say('common.noRight')}</Notice>
      )}
    </div>
  );
}
