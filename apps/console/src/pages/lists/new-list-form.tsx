import type { NewList } from '@quintet/node/api';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { useMakeList } from './list-api.ts';

const NAME_LENGTH_MAX = 64;

/** A list that is kept by hand: a name is all that it needs, or one that is offered to begin with. */
export function NewListForm({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const make = useMakeList();
  const navigate = useNavigate();
  const send = () => {
    setTried(true);
    if (name.trim() === '') return;
    begin({ name: name.trim() });
  };
  const begin = (list: NewList) =>
    make.mutate(list, {
      onSuccess: ({ dataset }) =>
        void navigate({
          to: '/lists/$dataset',
          params: { dataset },
          search: { tab: 'entries', ...(list.begins === undefined && { edit: 'new' }) },
        }),
    });
  return (
    <form
      className="panel-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2>{say('lists.listNew')}</h2>
      <TextField
        label={say('lists.listName')}
        hint={say('lists.listNameHint')}
        value={name}
        onChange={setName}
        maxLength={NAME_LENGTH_MAX}
        error={tried && name.trim() === '' ? say('lists.listNameMissing') : undefined}
        autoComplete="off"
        autoFocus
      />
      {make.error ? <ProblemNotice problem={asProblem(make.error)} /> : null}
      <div className="panel-actions">
        <Button type="submit" kind="primary">
          {say('lists.listMake')}
        </Button>
        <Button
          onPress={() => begin({ name: name.trim() || say('lists.embargoedPlaces'), begins: 'embargoed-places' })}
        >
          {say('lists.beginPlaces')}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
