import { ListFilter } from 'lucide-react';
import { useRef, useState } from 'react';
import { Dialog as AriaDialog, Popover } from 'react-aria-components';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Chip } from '../../../parts/chip.tsx';
import { PickList } from '../../../parts/pick-list.tsx';
import { activeFilters, type AlertSearch, withoutFilter } from '../alert-search.ts';
import { filterChoices, onlyChoice } from './filter-choices.ts';
import { FilterSentence, filterWords } from './filter-words.tsx';

const FILTER_LETTERS_MAX = 80;

/** The field with completion that `f` opens. */
function FilterField({ search, datasets, onChange }: FilterBarProps) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useKeys({ filter: () => setOpen(true) });
  const choices = filterChoices(search, datasets).map((choice) => ({
    choice,
    words: filterWords(onlyChoice(choice), choice.name),
  }));
  const fitting = choices.filter(({ words }) =>
    `${words.name} ${words.value}`.toLowerCase().includes(text.trim().toLowerCase()),
  );
  const pick = (id: string) => {
    const chosen = choices.find(({ choice }) => choice.id === id);
    if (chosen !== undefined) onChange(chosen.choice.search);
    setOpen(false);
    setText('');
  };
  return (
    <>
      <Button ref={button} kind="quiet" icon={ListFilter} command="filter" onPress={() => setOpen(true)}>
        {say('alerts.filter')}
      </Button>
      <Popover
        className="popover filter-popover"
        triggerRef={button}
        isOpen={open}
        onOpenChange={setOpen}
        placement="bottom start"
      >
        <AriaDialog aria-label={say('alerts.filter.field')} className="menu">
          <PickList
            label={say('alerts.filter.field')}
            text={text}
            onText={setText}
            picks={fitting.map(({ choice, words }) => ({
              id: choice.id,
              label: (
                <>
                  <span className="muted">{words.name}</span> {words.value}
                </>
              ),
            }))}
            onPick={pick}
            nothing={say('alerts.filter.nothing')}
            maxLength={FILTER_LETTERS_MAX}
          />
        </AriaDialog>
      </Popover>
    </>
  );
}

export interface FilterBarProps {
  readonly search: AlertSearch;
  readonly datasets: readonly string[];
  readonly onChange: (search: AlertSearch) => void;
}

/** The filters as sentences, each with a button that takes it away, and the field that adds one. */
export function FilterBar(props: FilterBarProps) {
  const { search, onChange } = props;
  return (
    <>
      {activeFilters(search).map((name) => (
        <Chip
          key={name}
          onRemove={() => onChange(withoutFilter(search, name))}
          removeName={say('alerts.filter.remove', { name: filterWords(search, name).name })}
        >
          <span className="cut">
            <FilterSentence search={search} name={name} />
          </span>
        </Chip>
      ))}
      <FilterField {...props} />
    </>
  );
}
