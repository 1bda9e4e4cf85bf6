import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { listsOptions } from '../lists/list-api.ts';
import { ImportProgress } from './import-progress.tsx';
import { StepFoot } from './step-foot.tsx';
import type { StepProps } from './step-props.ts';
import { sendImport } from './import-api.ts';
import { changeDraft } from './import-store.ts';
import { sendable } from './mapping-edit.ts';
import { MadeEntities } from './made-entities.tsx';
import { RawRows } from './raw-rows.tsx';

/** As the node takes it. */
const DATASET = /^[a-z][a-z0-9_:.-]{0,63}$/u;

/** What becomes of the first rows, what is wrong with them, and the import itself. */
export function CheckStep({ draft, table }: StepProps) {
  const { mapping, dataset, sent } = draft;
  const [tried, setTried] = useState(false);
  const lists = useQuery(listsOptions).data;
  const there = lists?.find((list) => list.dataset === dataset.trim());
  const isNameRight = DATASET.test(dataset.trim());
  const isMapped = sendable(mapping) !== undefined;
  const rows = new Set(table.entities.map(({ line }) => line)).size;
  const send = (acceptShrink: boolean) => {
    setTried(true);
    if (isNameRight && isMapped) void sendImport(draft, table.columns, acceptShrink);
  };
  const isAtWork = sent.is === 'sending' || sent.is === 'handed-over';
  return (
    <div className="import-check">
      <div className="import-check-main">
        <div className="import-head">
          <h2>{say('import.becomes')}</h2>
          <span className="small muted">{say('import.becomesNote', { count: table.entities.length, rows })}</span>
        </div>
        <MadeEntities entities={table.entities} />
        <div className="import-head">
          <h2>{say('import.findings')}</h2>
          <span className="small muted">{say('import.stepNote.check', { count: table.findings.length })}</span>
        </div>
        {table.findings.length === 0 ? <p className="soft">{say('import.findingsNone')}</p> : null}
        <Unplaced table={table} />
        <RawRows table={table} findings={table.findings} />
        {draft.whole ? null : <p className="small muted import-what">{say('import.findingsMore')}</p>}
      </div>
      <aside className="import-aside">
        <TextField
          label={say('import.dataset')}
          hint={say('import.datasetHint')}
          value={dataset}
          onChange={(text) => changeDraft({ dataset: text })}
          maxLength={64}
          spellCheck={false}
          autoComplete="off"
          error={tried && !isNameRight ? say('import.datasetWrong') : undefined}
        />
        {there?.current === undefined || isAtWork ? null : <Notice tone="warning">{say('import.datasetThere')}</Notice>}
        <div>
          <Checkbox
            checked={mapping.leaveOutBroken}
            onChange={(leaveOutBroken) => changeDraft({ mapping: { ...mapping, leaveOutBroken } })}
          >
            {say('import.leaveOut')}
          </Checkbox>
          <p className="field-hint">{say('import.leaveOutWhy')}</p>
        </div>
        {mapping.hasHeader ? <p className="small muted">{say('import.kept')}</p> : null}
        {tried && !isMapped ? <p className="field-error">{say('import.faultNothing')}</p> : null}
        <StepFoot step="check">
          {isAtWork ? null : (
            <Button kind="primary" onPress={() => send(false)}>
              {say('import.do')}
            </Button>
          )}
        </StepFoot>
        <ImportProgress draft={draft} onAgain={send} />
      </aside>
    </div>
  );
}

/** Findings about the file as a whole, which stand at no line. */
function Unplaced({ table }: Pick<StepProps, 'table'>) {
  const last = table.rows.at(-1)?.line ?? 0;
  const unplaced = table.findings.filter(({ line }) => line === undefined || line > last);
  if (unplaced.length === 0) return null;
  return (
    <ul className="import-unplaced">
      {unplaced.map(({ severity, message, code, line }, place) => (
        <li key={place}>
          <b className={severity === 'error' ? 'critical' : severity === 'warning' ? 'warning' : 'soft'}>
            {say(`common.severity.${severity}`)}
          </b>
          <span>
            {line === undefined ? null : `${say('common.line', { line })}: `}
            {message}
          </span>
          <code className="mono muted">{code}</code>
        </li>
      ))}
    </ul>
  );
}
