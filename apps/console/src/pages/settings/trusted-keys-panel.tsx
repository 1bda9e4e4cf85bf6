import { useQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { offerUndo } from '../../app/undo.tsx';
import { Say, say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Loaded } from '../loaded.tsx';
import { pemKind, type TrustedKey } from './trusted-key-draft.ts';
import { TrustedKeyForm } from './trusted-key-form.tsx';
import { added, removed, trustedKeysOptions, useChangeKeys } from './trusted-keys-api.ts';

/** The keys with which signatures of alerts are checked: what a message brings along itself is never trusted. */
export function TrustedKeysPanel() {
  const keys = useQuery(trustedKeysOptions);
  const may = useMay('settings.change');
  const [adding, setAdding] = useState(false);
  return (
    <section className="settings-section">
      <div className="settings-head">
        <h2>{say('settings.trusted')}</h2>
        <p className="soft">
          {say('settings.trustedWhy')} {may ? null : say('settings.areaReadOnly')}
        </p>
        <div className="settings-tools">
          {may && !adding && keys.data !== undefined ? (
            <Button icon={KeyRound} onPress={() => setAdding(true)}>
              {say('settings.trustedAdd')}
            </Button>
          ) : null}
        </div>
      </div>
      <Loaded query={keys} what={say('settings.trustedWhat')} rows={3}>
        {(all) => (
          <>
            {adding ? <TrustedKeyForm taken={all} onDone={() => setAdding(false)} /> : null}
            {all.length === 0 ? (
              <EmptyState>{say('settings.trustedNone')}</EmptyState>
            ) : (
              <KeysTable keys={all} mayChange={may} />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Each key with whom it signs for; taking one away is done at once and can be undone. */
function KeysTable({ keys, mayChange }: { keys: readonly TrustedKey[]; mayChange: boolean }) {
  const change = useChangeKeys();
  const remove = (key: TrustedKey) =>
    change.mutate(removed(key), {
      onSuccess: () =>
        offerUndo({
          sentence: <Say id="settings.trustedRemoved" values={{ name: <Outside value={key.keyId} /> }} />,
          undo: async () => void (await change.mutateAsync(added(key))),
        }),
    });
  return (
    <>
      {change.error ? <ProblemNotice problem={asProblem(change.error)} /> : null}
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{say('settings.trustedName')}</th>
            <th scope="col">{say('settings.trustedSigns')}</th>
            <th scope="col">{say('settings.trustedPem')}</th>
            <th scope="col">
              <span className="sr">{say('settings.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.keyId}>
              <td className="wraps">
                <b>
                  <Outside value={key.keyId} />
                </b>
              </td>
              <td className="wraps">
                <Signs senders={key.senders} />
              </td>
              <td className="wraps">
                <details className="trusted-key-pem">
                  <summary>{pemKind(key.pem).toLowerCase() || say('settings.trustedPem')}</summary>
                  <pre className="mono small">{key.pem}</pre>
                </details>
              </td>
              <td>
                {mayChange ? (
                  <span className="settings-table-actions">
                    <Button
                      kind="quiet"
                      isDisabled={change.isPending}
                      aria-label={say('settings.trustedRemoveOf', { name: key.keyId })}
                      onPress={() => remove(key)}
                    >
                      {say('settings.trustedRemove')}
                    </Button>
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Signs({ senders }: { senders: TrustedKey['senders'] | undefined }) {
  if (senders === undefined || senders.length === 0)
    return <span className="soft">{say('settings.trustedSigns.hub')}</span>;
  return senders.map((sender) => (
    <div key={sender}>
      <Outside value={sender} />
    </div>
  ));
}
