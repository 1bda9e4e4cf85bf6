import type { ListSummary, SearchEdit } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../../app/keys/use-keys.ts';
import type { ApiProblem } from '../../api/problem.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { schemaWord } from '../entities/words.ts';
import { listsOptions } from '../lists/list-api.ts';
import { searchedLists } from './other-sources.ts';
import { draftOf, EMPTY_DRAFT, editOf, SEARCH_SCHEMATA, type SearchDraft, searchFaults } from './search-draft.ts';

interface SearchFormProps {
  readonly edit: SearchEdit | undefined;
  readonly pending: boolean;
  readonly problem: ApiProblem | undefined;
  readonly onSearch: (edit: SearchEdit) => void;
}

const NO_LISTS: readonly ListSummary[] = [];

/** Name first; what makes an answer sharper beside it. `/` puts the cursor into the name. */
export function SearchForm({ edit, pending, problem, onSearch }: SearchFormProps) {
  const lists = useQuery(listsOptions).data ?? NO_LISTS;
  const [draft, setDraft] = useState<SearchDraft>(edit ? draftOf(edit) : EMPTY_DRAFT);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const faults = tried ? searchFaults(draft) : [];
  const toName = () => form.current?.querySelector('input')?.select();
  useKeys({ search: toName });
  // Who opens an empty search wants to type; who opens a kept one wants to read.
  useEffect(() => {
    if (edit === undefined) form.current?.querySelector('input')?.focus();
  }, [edit]);
  const field = <Name extends keyof SearchDraft>(name: Name) => ({
    value: draft[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    autoComplete: 'off',
    spellCheck: false,
  });
  const send = () => {
    setTried(true);
    if (searchFaults(draft).length === 0) onSearch(editOf(draft));
  };
  return (
    <form
      ref={form}
      className="search-form"
      aria-label={say('search.form')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="search-name">
        <TextField
          label={say('search.name')}
          {...field('name')}
          maxLength={512}
          error={faults.includes('name') ? say('search.nameMissing') : undefined}
        />
        <Button type="submit" kind="primary" icon={Search} isPending={pending}>
          {say('search.do')}
        </Button>
      </div>
      <div className="search-more">
        <SelectField
          label={say('search.schema')}
          optional
          value={draft.schema}
          onChange={(schema) => setDraft({ ...draft, schema })}
          options={[
            { value: '', label: say('search.anySchema') },
            ...SEARCH_SCHEMATA.map((schema) => ({ value: schema as string, label: schemaWord(schema) })),
          ]}
        />
        <TextField
          label={say('search.birthDate')}
          optional
          {...field('birthDate')}
          maxLength={32}
          error={faults.includes('birthDate') ? say('search.birthDateWrong') : undefined}
        />
        <TextField label={say('search.country')} optional {...field('country')} maxLength={64} />
        <TextField label={say('search.document')} optional {...field('document')} maxLength={64} />
        <SelectField
          label={say('search.dataset')}
          optional
          value={draft.dataset}
          onChange={(dataset) => setDraft({ ...draft, dataset })}
          options={[
            { value: '', label: say('search.allLists') },
            ...searchedLists(lists, draft.dataset).map((list) => ({ value: list.dataset, label: list.title })),
          ]}
        />
      </div>
      {problem ? <ProblemNotice problem={problem} /> : null}
    </form>
  );
}
