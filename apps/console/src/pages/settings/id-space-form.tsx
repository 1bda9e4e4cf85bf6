import type { IdSpaces } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { listsOptions } from '../lists/list-api.ts';
import { Loaded } from '../loaded.tsx';
import { faultsOf, freeFeeds, type IdSpace } from './id-space-draft.ts';
import { useDeclareIdSpace } from './settings-api.ts';

interface IdSpaceFormProps {
  readonly all: IdSpaces;
  /** The space that is changed; without one another is declared. */
  readonly before: IdSpace | undefined;
  readonly onDone: () => void;
}

/** Whose ids they are, and in which feeds they stand. */
export function IdSpaceForm({ all, before, onDone }: IdSpaceFormProps) {
  const [space, setSpace] = useState(before?.space ?? '');
  const [datasets, setDatasets] = useState<readonly string[]>(before?.datasets ?? []);
  const [tried, setTried] = useState(false);
  const declare = useDeclareIdSpace();
  const draft = { space, datasets };
  const faults = faultsOf(draft, all, before?.space);
  const nameFault = faults.find((fault) => fault !== 'feeds');
  const send = () => {
    setTried(true);
    if (faults.length > 0 || declare.isPending) return;
    const was = before === undefined ? {} : { before: before.space };
    declare.mutate({ space: space.trim(), datasets: [...datasets], ...was }, { onSuccess: onDone });
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
      <TextField
        label={say('settings.idsName')}
        hint={say('settings.idsNameHint')}
        value={space}
        onChange={setSpace}
        error={tried && nameFault !== undefined ? say(`settings.idsFault.${nameFault}`) : undefined}
        maxLength={100}
        autoComplete="off"
        autoFocus
      />
      <Feeds
        all={all}
        before={before}
        chosen={datasets}
        error={tried && faults.includes('feeds') ? say('settings.idsFault.feeds') : undefined}
        onChange={setDatasets}
      />
      <p className="small muted">{say('settings.idsThen')}</p>
      {declare.error ? <ProblemNotice problem={asProblem(declare.error)} /> : null}
      <div className="settings-actions">
        <Button type="submit" kind="primary">
          {say(before === undefined ? 'settings.idsDo' : 'settings.idsSave')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Feeds({
  all,
  before,
  chosen,
  error,
  onChange,
}: {
  all: IdSpaces;
  before: IdSpace | undefined;
  chosen: readonly string[];
  error: string | undefined;
  onChange: (datasets: readonly string[]) => void;
}) {
  const lists = useQuery(listsOptions);
  const id = useId();
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id}>
      <legend className="field-label">{say('settings.idsFeeds')}</legend>
      <p className="field-hint">{say('settings.idsFeedsHint')}</p>
      <Loaded query={lists} what={say('lists.what')} rows={4}>
        {(read) => {
          const titles = new Map(read.map(({ dataset, title }) => [dataset, title]));
          // A feed that is gone stays chosen until somebody takes it out.
          const offered = new Set([...freeFeeds([...titles.keys()], all, before?.space), ...(before?.datasets ?? [])]);
          return [...offered].map((dataset) => (
            <Checkbox
              key={dataset}
              checked={chosen.includes(dataset)}
              onChange={(isChosen) =>
                onChange(isChosen ? [...chosen, dataset] : chosen.filter((one) => one !== dataset))
              }
            >
              <Outside value={datasetName(dataset, titles.get(dataset))} />{' '}
              <span className="small mono muted">{dataset}</span>
            </Checkbox>
          ));
        }}
      </Loaded>
      {error === undefined ? null : (
        <span id={id} className="field-error">
          {error}
        </span>
      )}
    </fieldset>
  );
}
