import type { CrossrefChoices } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Loaded } from '../loaded.tsx';
import { choicesOptions, crossrefSettingsOptions, useAllowPeople, useStartCrossref } from './crossref-api.ts';
import { boundOf, fitted, holdsPeople, schemasFor, type StartDraft, startOf } from './start-draft.ts';
import { useDatasetNames } from './use-dataset-names.ts';

const BOUND_LETTERS_MAX = 6;

/** Which feeds are compared, what of them, and from which score on without a look. */
export function StartForm({ onDone }: { onDone: () => void }) {
  const choices = useQuery(choicesOptions);
  return (
    <section className="panel-form crossref-form" aria-label={say('crossref.form')}>
      <h2>{say('crossref.form')}</h2>
      <Loaded query={choices} what={say('crossref.formWhat')} rows={5}>
        {(given) =>
          given.length === 0 ? (
            <p className="soft">{say('crossref.formNothing')}</p>
          ) : (
            <Fields choices={given} onDone={onDone} />
          )
        }
      </Loaded>
    </section>
  );
}

function Fields({ choices, onDone }: { choices: CrossrefChoices; onDone: () => void }) {
  const [typed, setTyped] = useState<StartDraft>({
    left: choices[0]?.dataset ?? '',
    right: choices[1]?.dataset ?? '',
    schema: '',
    automaticFrom: '',
  });
  const [tried, setTried] = useState(false);
  const { data: settings } = useQuery(crossrefSettingsOptions);
  const nameOf = useDatasetNames();
  const start = useStartCrossref();
  const draft = fitted(choices, typed);
  const people = holdsPeople(draft.schema);
  const mayBound = !people || settings?.automaticPeople === true;
  const change = (part: Partial<StartDraft>) => setTyped({ ...draft, ...part });
  const send = () => {
    setTried(true);
    const body = startOf(draft, mayBound);
    if (body !== undefined && !start.isPending) start.mutate(body, { onSuccess: onDone });
  };
  const others = choices.filter(({ dataset }) => dataset !== draft.left);
  return (
    <form
      noValidate
      className="crossref-fields"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="crossref-feeds">
        <SelectField
          label={say('crossref.formLeft')}
          value={draft.left}
          onChange={(left) => change({ left })}
          options={choices.map(({ dataset }) => ({ value: dataset, label: nameOf(dataset) }))}
        />
        <SelectField
          label={say('crossref.formRight')}
          value={draft.right}
          onChange={(right) => change({ right })}
          options={[
            { value: '', label: say('crossref.formWithin') },
            ...others.map(({ dataset }) => ({ value: dataset, label: nameOf(dataset) })),
          ]}
        />
        <SelectField
          label={say('crossref.formSchema')}
          value={draft.schema}
          onChange={(schema) => change({ schema })}
          options={schemasFor(choices, draft).map(({ schema, label, entities }) => ({
            value: schema,
            label: say('crossref.formSchemaOf', { label, count: entities }),
          }))}
        />
      </div>
      <Bound draft={draft} tried={tried} mayBound={mayBound} onChange={change} />
      {people ? <AllowPeople allowed={settings?.automaticPeople === true} /> : null}
      {start.error ? <ProblemNotice problem={asProblem(start.error)} /> : null}
      <div className="panel-actions">
        <Button type="submit" kind="primary">
          {say('crossref.formSend')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Bound({
  draft,
  tried,
  mayBound,
  onChange,
}: {
  draft: StartDraft;
  tried: boolean;
  mayBound: boolean;
  onChange: (part: Partial<StartDraft>) => void;
}) {
  if (!mayBound) return null;
  const isWrong = tried && Number.isNaN(boundOf(draft.automaticFrom));
  return (
    <TextField
      label={say('crossref.formAutomatic')}
      hint={say('crossref.formAutomaticHint')}
      optional
      inputMode="decimal"
      maxLength={BOUND_LETTERS_MAX}
      autoComplete="off"
      value={draft.automaticFrom}
      onChange={(automaticFrom) => onChange({ automaticFrom })}
      error={isWrong ? say('crossref.formAutomaticWrong') : undefined}
    />
  );
}

/** People are judged by people, unless whoever may change the settings allows otherwise. */
function AllowPeople({ allowed }: { allowed: boolean }) {
  const mayChange = useMay('settings.change');
  const allow = useAllowPeople();
  return (
    <div className="crossref-allow">
      {allowed ? null : <p className="soft">{say('crossref.formAutomaticOff')}</p>}
      {mayChange ? (
        <Checkbox checked={allowed} onChange={(automaticPeople) => allow.mutate({ automaticPeople })}>
          {say('crossref.formAllow')}
        </Checkbox>
      ) : null}
      {allow.error ? <ProblemNotice problem={asProblem(allow.error)} /> : null}
    </div>
  );
}
