import { CalendarDays, ListFilter } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Popover } from 'react-aria-components';
import { useKeys } from '../../app/keys/use-keys.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { TextField } from '../../parts/field.tsx';
import { PickList } from '../../parts/pick-list.tsx';
import { filterChoices } from './filter-choices.ts';
import { filterWords } from './filter-words.ts';
import type { HazardWord } from './hazard-api.ts';
import { activeFilters, type HazardParams, withoutFilter } from './hazard-params.ts';

const FILTER_LETTERS_MAX = 80;
/** Kinds of hazards are many: of those that fit the text so many are offered. */
const CHOICES_MAX = 60;

interface FilterBarProps {
  readonly params: HazardParams;
  readonly words: readonly HazardWord[];
  readonly onChange: (params: HazardParams) => void;
}

/** The field with completion that `f` opens. */
function FilterField({ params, words, onChange }: FilterBarProps) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useKeys({ filter: () => setOpen(true) });
  const choices = filterChoices(params, words).map((choice) => ({
    choice,
    said: filterWords(choice.alone, choice.name, words),
  }));
  const wanted = text.trim().toLowerCase();
  const fitting = choices.filter(({ said }) => `${said.name} ${said.value}`.toLowerCase().includes(wanted));
  const pick = (id: string) => {
    const chosen = choices.find(({ choice }) => choice.id === id);
    if (chosen !== undefined) onChange(chosen.choice.params);
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
            picks={fitting.slice(0, CHOICES_MAX).map(({ choice, said }) => ({
              id: choice.id,
              label: (
                <>
                  <span className="muted">{said.name}</span> {said.value}
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

/** Two days; either may be left open. */
function PeriodForm({ params, onUse }: { params: HazardParams; onUse: (params: HazardParams) => void }) {
  const [from, setFrom] = useState(params.from ?? '');
  const [to, setTo] = useState(params.to ?? '');
  const isWrong = from !== '' && to !== '' && from > to;
  const use = (event: FormEvent) => {
    event.preventDefault();
    if (isWrong) return;
    const { days: _days, from: _from, to: _to, ...rest } = params;
    onUse({ ...rest, ...(from !== '' && { from }), ...(to !== '' && { to }) });
  };
  return (
    <form className="hazards-period" onSubmit={use}>
      <TextField label={say('hazards.period.from')} type="date" optional autoFocus value={from} onChange={setFrom} />
      <TextField
        label={say('hazards.period.to')}
        type="date"
        optional
        value={to}
        onChange={setTo}
        error={isWrong ? say('hazards.period.wrong') : undefined}
      />
      <Button type="submit">{say('hazards.period.use')}</Button>
    </form>
  );
}

function Period({ params, onChange }: FilterBarProps) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button kind="quiet" icon={CalendarDays}>
        {say('hazards.period')}
      </Button>
      <Popover className="popover" placement="bottom start">
        <AriaDialog aria-label={say('hazards.period')} className="menu">
          <PeriodForm
            params={params}
            onUse={(next) => {
              setOpen(false);
              onChange(next);
            }}
          />
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The filters as sentences, each with a button that takes it away, and what adds one. */
export function FilterBar(props: FilterBarProps) {
  const { params, words, onChange } = props;
  return (
    <>
      {activeFilters(params).map((name) => {
        const said = filterWords(params, name, words);
        return (
          <Chip
            key={name}
            onRemove={() => onChange(withoutFilter(params, name))}
            removeName={say('alerts.filter.remove', { name: said.name })}
          >
            <span className="cut">
              {said.name} <b>{said.value}</b>
            </span>
          </Chip>
        );
      })}
      <FilterField {...props} />
      <Period {...props} />
    </>
  );
}
