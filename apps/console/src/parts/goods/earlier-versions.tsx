import type { DeclarationPage } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { Outside } from '../outside.tsx';
import { utcTime } from '../sea/utc.ts';
import { fieldValue, fieldWord } from './goods-words.ts';

/** What each correction changed, newest first: a declaration is never written over. */
export function EarlierVersions({ page: { versions, row } }: { page: DeclarationPage }) {
  if (versions.length === 0) return <p className="soft">{say('goods.versionsNone')}</p>;
  return (
    <>
      <p className="soft">{say('goods.versionNow', { version: row.version })}</p>
      <ol className="gd-list">
        {versions.map(({ version, received, changes }) => (
          <li key={version}>
            <b className="gd-whole">{say('goods.versionOf', { version, time: utcTime(received) })}</b>
            {changes.length === 0 ? <span className="soft">{say('goods.versionSame')}</span> : null}
            <dl className="gd-changes">
              {changes.map(({ field, before, after }) => (
                <div key={field}>
                  <dt>{fieldWord(field)}</dt>
                  <dd>
                    <span className="muted">{say('goods.was')}</span> <Outside value={fieldValue(field, before)} />{' '}
                    <span className="muted">{say('goods.became')}</span>{' '}
                    <b>
                      <Outside value={fieldValue(field, after)} />
                    </b>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
