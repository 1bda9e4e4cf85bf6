import type { GoodsRuleShape } from '@quintet/node/api';
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
import { activeFilters, type GoodsParams, withoutFilter } from './goods-params.ts';

const FILTER_LETTERS_MAX = 80;

interface FilterBarProps {
  readonly params: GoodsParams;
  readonly rules: readonly GoodsRuleShape[];
  readonly threshold: number | undefined;
  readonly onChange: (params: GoodsParams) => void;
}

/** The field with completion that `f` opens; digits typed are a code of goods. */
function FilterField({ params, rules, threshold, onChange }: FilterBarProps) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  useKeys({ filter: () => setOpen(true) });
  const wanted = text.trim().toLowerCase();
  const choices = filterChoices(params, rules, text, threshold)
    .map((choice) => ({ choice, said: filterWords(choice.alone, choice.name, rules) }))
    .filter(
      ({ choice, said }) =>
        choice.name === 'hs' ||
        choice.name === 'container' ||
        `${said.name} ${said.value}`.toLowerCase().includes(wanted),
    );
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
            picks={choices.map(({ choice, said }) => ({
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
          <p className="small muted goods-filter-hint">{say('goods.filter.hint')}</p>
        </AriaDialog>
      </Popover>
    </>
  );
}

/** Two days; either may be left open. */
function PeriodForm({ params, onUse }: { params: GoodsParams; onUse: (params: GoodsParams) => void }) {
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
    <form className="goods-period" onSubmit={use}>
      <TextField label={say('goods.period.from')} type="date" optional autoFocus value={from} onChange={setFrom} />
      <TextField
        label={say('goods.period.to')}
        type="date"
        optional
        value={to}
        onChange={setTo}
        error={isWrong ? say('goods.period.wrong') : undefined}
      />
      <Button type="submit">{say('goods.period.use')}</Button>
    </form>
  );
}

function Period({ params, onChange }: Pick<FilterBarProps, 'params' | 'onChange'>) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button kind="quiet" icon={CalendarDays}>
        {say('goods.period')}
      </Button>
      <Popover className="popover" placement="bottom start">
        <AriaDialog aria-label={say('goods.period')} className="menu">
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
  const { params, rules, onChange } = props;
  return (
    <>
      {activeFilters(params).map((name) => {
        const said = filterWords(params, name, rules);
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
      <Period params={params} onChange={onChange} />
    </>
  );
}
