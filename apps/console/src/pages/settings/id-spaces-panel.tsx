import type { IdSpaces } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { useNames } from '../../app/colleague.ts';
import { offerUndo } from '../../app/undo.tsx';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Moment } from '../../parts/moment.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { useDatasetNames } from '../crossref/use-dataset-names.ts';
import { Loaded } from '../loaded.tsx';
import { type IdSpace, spacesOf } from './id-space-draft.ts';
import { IdSpaceForm } from './id-space-form.tsx';
import { idSpacesOptions, useDeclareIdSpace, useWithdrawIdSpace } from './settings-api.ts';

/** Which feeds share their ids, so that the same id in them is one entity. */
export function IdSpacesPanel() {
  const spaces = useQuery(idSpacesOptions);
  const may = useMay('feed.change');
  const [asked, setAsked] = useState<'new' | IdSpace>();
  return (
    <section className="settings-section">
      <div className="settings-head">
        <h2>{say('settings.ids')}</h2>
        <p className="soft">
          {say('settings.idsWhy')} {may ? null : say('settings.idsReadOnly')}
        </p>
        <div className="settings-tools">
          {may && asked === undefined && spaces.data !== undefined ? (
            <Button icon={Link2} onPress={() => setAsked('new')}>
              {say('settings.idsAdd')}
            </Button>
          ) : null}
        </div>
      </div>
      <Loaded query={spaces} what={say('settings.idsWhat')} rows={3}>
        {(all) => (
          <>
            {asked === undefined ? null : (
              <IdSpaceForm
                key={asked === 'new' ? '' : asked.space}
                all={all}
                before={asked === 'new' ? undefined : asked}
                onDone={() => setAsked(undefined)}
              />
            )}
            {all.length === 0 ? (
              <EmptyState>{say('settings.idsNone')}</EmptyState>
            ) : (
              <SpacesTable all={all} onChange={may ? setAsked : undefined} />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** Each space with its feeds; withdrawing one is done at once and can be undone. */
function SpacesTable({ all, onChange }: { all: IdSpaces; onChange: ((space: IdSpace) => void) | undefined }) {
  const declare = useDeclareIdSpace();
  const withdrawing = useWithdrawIdSpace();
  const nameOf = useDatasetNames();
  const personOf = useNames();
  const withdraw = ({ space, datasets }: IdSpace) =>
    withdrawing.mutate(space, {
      onSuccess: () =>
        offerUndo({
          sentence: say('settings.idsWithdrawn', { space }),
          undo: async () => void (await declare.mutateAsync({ space, datasets: [...datasets] })),
        }),
    });
  const error = withdrawing.error ?? declare.error;
  return (
    <>
      {error ? <ProblemNotice problem={asProblem(error)} /> : null}
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{say('settings.idsSpace')}</th>
            <th scope="col">{say('settings.idsFeeds')}</th>
            <th scope="col">{say('settings.idsBy')}</th>
            <th scope="col">{say('settings.idsAt')}</th>
            <th scope="col">
              <span className="sr">{say('settings.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {spacesOf(all).map((one) => (
            <tr key={one.space}>
              <td className="wraps">
                <b>
                  <Outside value={one.space} />
                </b>
              </td>
              <td className="wraps">
                {one.datasets.map((dataset) => (
                  <div key={dataset}>
                    <Outside value={nameOf(dataset)} />
                  </div>
                ))}
              </td>
              <td className="soft">{personOf(one.by)}</td>
              <td className="soft">
                <Moment at={one.at} />
              </td>
              <td>
                {onChange === undefined ? null : (
                  <span className="settings-table-actions">
                    <Button
                      kind="quiet"
                      aria-label={say('settings.idsChangeOf', { space: one.space })}
                      onPress={() => onChange(one)}
                    >
                      {say('settings.idsChange')}
                    </Button>
                    <Button
                      kind="quiet"
                      aria-label={say('settings.idsWithdrawOf', { space: one.space })}
                      onPress={() => withdraw(one)}
                    >
                      {say('settings.idsWithdraw')}
                    </Button>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
