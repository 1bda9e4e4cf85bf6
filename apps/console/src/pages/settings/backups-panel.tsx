import type { Backup } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Download, Save } from 'lucide-react';
import { useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TextField } from '../../parts/field.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { dateTime } from '../../parts/time.ts';
import { bytesText } from '../lists/bytes.ts';
import { Loaded } from '../loaded.tsx';
import { backupsOptions, useMakeBackup, useRestoreBackup } from './settings-api.ts';

const RESTORE_WORD = 'RESTORE';
const HASH_SHOWN = 12;

/** Backups: make, take away, restore. Restoring cannot be taken back and is therefore typed, in the page. */
export function BackupsPanel() {
  const backups = useQuery(backupsOptions);
  const make = useMakeBackup();
  const [asked, setAsked] = useState<Backup>();
  const [restored, setRestored] = useState<Backup>();
  return (
    <section className="settings-section">
      <div className="settings-head">
        <h2>{say('settings.backups')}</h2>
        <p className="soft">{say('settings.backupsWhy')}</p>
        <div className="settings-tools">
          <Button icon={Save} isPending={make.isPending} onPress={() => make.mutate(undefined)}>
            {say(make.isPending ? 'settings.backupMaking' : 'settings.backupDo')}
          </Button>
        </div>
      </div>
      {make.error ? <ProblemNotice problem={asProblem(make.error)} /> : null}
      {restored ? <Notice>{say('settings.restored', { at: dateTime(restored.at) })}</Notice> : null}
      {asked ? (
        <RestoreForm
          backup={asked}
          onCancel={() => setAsked(undefined)}
          onRestored={() => {
            setRestored(asked);
            setAsked(undefined);
          }}
        />
      ) : null}
      <Loaded query={backups} what={say('settings.backupsWhat')} rows={3}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState>{say('settings.backupsNone')}</EmptyState>
          ) : (
            <BackupTable backups={all} onRestore={setAsked} />
          )
        }
      </Loaded>
    </section>
  );
}

function BackupTable({ backups, onRestore }: { backups: readonly Backup[]; onRestore: (backup: Backup) => void }) {
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">{say('settings.backupAt')}</th>
          <th scope="col" className="num">
            {say('settings.backupSize')}
          </th>
          <th scope="col" className="num">
            {say('settings.backupRows')}
          </th>
          <th scope="col">{say('settings.backupHash')}</th>
          <th scope="col">
            <span className="sr">{say('settings.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.id}>
            <td>
              <Moment at={backup.at} as="full" />
            </td>
            <td className="num">{bytesText(backup.bytes)}</td>
            <td className="num">{backup.rows.toLocaleString('en-GB')}</td>
            <td className="mono soft" title={backup.sha256}>
              {backup.sha256.slice(0, HASH_SHOWN)}…
            </td>
            <td>
              <span className="settings-table-actions">
                <a
                  className="button button-quiet button-as-link"
                  href={`/api/backups/${encodeURIComponent(backup.id)}`}
                  download
                >
                  <Download size={14} strokeWidth={1.6} aria-hidden />
                  {say('settings.backupDownload')}
                </a>
                <Button kind="quiet" onPress={() => onRestore(backup)}>
                  {say('settings.backupRestore')}
                </Button>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RestoreFormProps {
  readonly backup: Backup;
  readonly onCancel: () => void;
  readonly onRestored: () => void;
}

function RestoreForm({ backup, onCancel, onRestored }: RestoreFormProps) {
  const restore = useRestoreBackup();
  const [word, setWord] = useState('');
  const [tried, setTried] = useState(false);
  const at = dateTime(backup.at);
  const send = () => {
    setTried(true);
    if (word === RESTORE_WORD) restore.mutate(backup.id, { onSuccess: onRestored });
  };
  return (
    <form
      className="settings-form settings-inset"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>{say('settings.restoreTitle', { at })}</h3>
      <p>{say('settings.restoreWhy', { at })}</p>
      <TextField
        label={say('settings.restoreWord')}
        value={word}
        onChange={setWord}
        error={tried && word !== RESTORE_WORD ? say('settings.restoreMust') : undefined}
        autoComplete="off"
        spellCheck={false}
        autoFocus
      />
      {restore.error ? <ProblemNotice problem={asProblem(restore.error)} /> : null}
      <div className="settings-actions">
        <Button type="submit" isPending={restore.isPending}>
          {say(restore.isPending ? 'settings.restoring' : 'settings.restoreDo')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
