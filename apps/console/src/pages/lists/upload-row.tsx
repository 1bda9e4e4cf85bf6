import type { IngestJob } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Outside } from '../../parts/outside.tsx';
import { bytesText } from './bytes.ts';
import { ColumnMap } from './column-map.tsx';
import { JobState } from './job-state.tsx';
import { uploadsOptions } from './list-api.ts';
import { ProgressBar } from './progress-bar.tsx';
import { isTable, UPLOAD_KINDS } from './upload-address.ts';
import { changeItem, dropItem, sendItems, stopItem } from './upload-store.ts';
import { asksKind, needsDataset, type TrayItem, trayFault } from './upload-tray.ts';

/** A list lost more entries than lists lose, or the end of the sites was cut: a person may know better. */
const SHRUNK: ReadonlySet<string> = new Set(['LIST-501', 'HAZ-208']);

/** One file: what it is, what must still be said, how far it is. */
export function UploadRow({ item }: { item: TrayItem }) {
  const { file, stage } = item;
  const jobs = useQuery(uploadsOptions).data;
  const job = stage.is === 'handed-over' ? jobs?.find((one) => one.id === stage.job) : undefined;
  return (
    <li className="tray-item">
      <div className="tray-head">
        <b className="cut">
          <Outside value={file.name} />
        </b>
        <span className="muted nowrap">{bytesText(file.size)}</span>
        <span className="push tray-state">
          <Stage item={item} job={job} />
        </span>
      </div>
      {stage.is === 'chosen' || stage.is === 'not-sent' ? <Questions item={item} /> : null}
    </li>
  );
}

function Stage({ item, job }: { item: TrayItem; job: IngestJob | undefined }) {
  const { key, file, stage } = item;
  const leaveOut = (
    <Button kind="quiet" onPress={() => dropItem(key)}>
      {say('lists.uploadDrop')}
    </Button>
  );
  if (stage.is === 'chosen') return leaveOut;
  if (stage.is === 'not-sent') {
    return (
      <>
        <span className="critical" role="alert">
          {stage.why}
        </span>
        {leaveOut}
      </>
    );
  }
  if (stage.is === 'sending') {
    const words = say('lists.sending', { sent: bytesText(stage.sent), all: bytesText(file.size) });
    return (
      <>
        <ProgressBar
          label={say('lists.progressOf', { file: file.name })}
          done={stage.sent}
          all={file.size}
          words={words}
        />
        <Button kind="quiet" onPress={() => stopItem(key)}>
          {say('lists.uploadStop')}
        </Button>
      </>
    );
  }
  return job === undefined ? (
    <span className="muted">{say('lists.waiting')}</span>
  ) : (
    <>
      <JobState job={job} />
      {job.findings.some((finding) => SHRUNK.has(finding.code)) ? (
        <Button onPress={() => sendItems([{ ...item, acceptShrink: true }])}>{say('lists.acceptShrink')}</Button>
      ) : null}
      <Button kind="quiet" onPress={() => dropItem(key)}>
        {say('common.close')}
      </Button>
    </>
  );
}

/** Only what the content cannot say: kind, name of the dataset, columns. */
function Questions({ item }: { item: TrayItem }) {
  if (!asksKind(item)) return null;
  const fault = trayFault(item);
  const options = (['auto', ...UPLOAD_KINDS] as const).map((kind) => ({
    value: kind,
    label: say(kind === 'auto' ? 'lists.as.choose' : `lists.as.${kind}`),
  }));
  return (
    <>
      <div className="tray-questions">
        <SelectField
          label={say('lists.uploadAs')}
          value={item.kind}
          onChange={(kind) => changeItem(item.key, { kind })}
          options={options}
          hint={fault === 'kind' ? say('lists.mapKindMissing') : undefined}
        />
        {item.kind !== 'auto' && needsDataset(item) ? (
          <TextField
            label={say('lists.uploadDataset')}
            value={item.dataset}
            onChange={(dataset) => changeItem(item.key, { dataset })}
            maxLength={64}
            error={fault === 'dataset' ? say('lists.mapDatasetMissing') : undefined}
          />
        ) : null}
      </div>
      {item.kind === 'subjects' ? (
        <Checkbox checked={item.wholeRegister} onChange={(wholeRegister) => changeItem(item.key, { wholeRegister })}>
          {say('lists.wholeRegister')}
        </Checkbox>
      ) : null}
      {isTable(item.file.name) && (item.kind === 'subjects' || item.kind === 'list') ? (
        <ColumnMap item={item} missing={fault === 'name'} />
      ) : null}
    </>
  );
}
