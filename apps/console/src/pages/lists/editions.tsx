import type { ListSummary, ListVersion } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FindingList } from '../../parts/finding-list.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Loaded } from '../loaded.tsx';
import { bytesText } from './bytes.ts';
import { Delta } from './delta.tsx';
import { versionsOptions } from './list-api.ts';

const HASH_SHOWN = 12;

/** Every edition that was received, the refused ones too, newest first. */
export function Editions({ list }: { list: ListSummary }) {
  const versions = useQuery(versionsOptions(list.dataset));
  return (
    <div className="list-scroll">
      <Loaded query={versions} what={say('lists.editions')} rows={5}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState>{say(list.own ? 'lists.entriesNoneOwn' : 'lists.editionsNone')}</EmptyState>
          ) : (
            <EditionTable versions={all} />
          )
        }
      </Loaded>
      {list.own ? <p className="small muted list-note">{say('lists.editionsOwn')}</p> : null}
    </div>
  );
}

function EditionTable({ versions }: { versions: readonly ListVersion[] }) {
  const [open, setOpen] = useState<number>();
  return (
    <table className="lists-table editions">
      <thead>
        <tr>
          <th scope="col">{say('lists.edition')}</th>
          <th scope="col">{say('lists.at')}</th>
          <th scope="col">{say('lists.published')}</th>
          <th scope="col" className="num">
            {say('lists.entries')}
          </th>
          <th scope="col">{say('lists.change')}</th>
          <th scope="col">{say('lists.files')}</th>
          <th scope="col">{say('lists.hash')}</th>
          <th scope="col">{say('lists.by')}</th>
          <th scope="col">
            <span className="sr">{say('settings.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version) => (
          <Fragment key={version.id}>
            <tr className={version.state === 'in-force' ? 'edition-in-force' : undefined}>
              <td>
                {version.id.toLocaleString('en-GB')}{' '}
                <span className={version.state === 'refused' ? 'critical' : 'muted'}>
                  {say(`lists.editionState.${version.state}`)}
                </span>
              </td>
              <td>
                <Moment at={version.receivedAt} />
              </td>
              <td className="soft">{version.publishedAt === undefined ? null : <Moment at={version.publishedAt} />}</td>
              <td className="num">{version.state === 'refused' ? null : version.entries.toLocaleString('en-GB')}</td>
              <td>
                {version.state === 'refused' ? null : (
                  <Link
                    to="/lists/$dataset/changes/$version"
                    params={{ dataset: version.dataset, version: String(version.id) }}
                  >
                    <Delta version={version} />
                  </Link>
                )}
              </td>
              <td className="soft">
                {version.files.map((file) => (
                  <div key={`${file.sha256} ${file.file}`} className="cut edition-file" title={file.sha256}>
                    {file.file === undefined ? null : <Outside value={file.file} />}{' '}
                    <span className="muted">{bytesText(file.bytes)}</span>
                  </div>
                ))}
              </td>
              <td className="mono muted small" title={version.hash}>
                {version.hash.slice(0, HASH_SHOWN)}
              </td>
              <td className="soft">
                <Outside value={version.by} />
              </td>
              <td className="num">
                {version.findings.length === 0 ? null : (
                  <Button
                    kind="quiet"
                    aria-expanded={open === version.id}
                    onPress={() => setOpen(open === version.id ? undefined : version.id)}
                  >
                    {open === version.id
                      ? say('lists.hideFindings')
                      : say('lists.showFindings', { count: version.findings.length })}
                  </Button>
                )}
              </td>
            </tr>
            {open === version.id ? (
              <tr>
                <td colSpan={9} className="lists-finding-cell">
                  <FindingList findings={version.findings} />
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
