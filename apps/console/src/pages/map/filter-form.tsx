import { useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { findingTypeWord } from '../../parts/sea/sea-words.ts';
import { FindingGlyph } from './finding-glyph.tsx';
import { type Period, type Type, TYPES } from './map-params.ts';

/** Periods that end with the newest report, hours. */
const LAST_HOURS = ['6', '24', '72', '168'] as const;
type Chosen = (typeof LAST_HOURS)[number] | 'own';
const HOUR_MS = 3_600_000;

interface FilterFormProps {
  readonly period: Period;
  readonly newestMs: number;
  readonly types: readonly Type[];
  readonly score: string;
  readonly onPeriod: (period: { from: number; to: number } | undefined) => void;
  readonly onTypes: (types: readonly Type[]) => void;
  readonly onScore: (score: string) => void;
}

/** A field of the browser for a local time, taken as UTC. */
const toField = (ms: number): string => new Date(ms).toISOString().slice(0, 16);
const fromField = (text: string): number => Date.parse(`${text}Z`);

function chosenOf({ from, to, follows }: Period, newestMs: number): Chosen {
  if (follows) return '24';
  const hours = String((to - from) / HOUR_MS);
  const fits = LAST_HOURS.find((one) => one === hours);
  return fits !== undefined && Math.abs(to - newestMs) < HOUR_MS ? fits : 'own';
}

function PeriodPart({ period, newestMs, onPeriod }: Pick<FilterFormProps, 'period' | 'newestMs' | 'onPeriod'>) {
  const [own, setOwn] = useState(false);
  const chosen = own ? 'own' : chosenOf(period, newestMs);
  const [from, setFrom] = useState(toField(period.from));
  const [to, setTo] = useState(toField(period.to));
  const wrong = !(fromField(from) < fromField(to));
  const choose = (next: Chosen) => {
    setOwn(next === 'own');
    if (next === 'own') return;
    if (next === '24') return onPeriod(undefined);
    const end = Math.ceil(newestMs / 60_000) * 60_000;
    return onPeriod({ from: end - Number(next) * HOUR_MS, to: end });
  };
  return (
    <>
      <SelectField
        label={say('map.period')}
        value={chosen}
        onChange={choose}
        options={[
          ...LAST_HOURS.map((value) => ({ value, label: say('map.lastHours', { hours: Number(value) }) })),
          { value: 'own' as const, label: say('map.ownPeriod') },
        ]}
      />
      {chosen === 'own' ? (
        <div className="map-times">
          <TimeField label={say('map.from')} value={from} onChange={setFrom} />
          <TimeField label={say('map.to')} value={to} onChange={setTo} />
          {wrong ? <p className="small critical">{say('map.periodWrong')}</p> : null}
          <Button onPress={() => (wrong ? undefined : onPeriod({ from: fromField(from), to: fromField(to) }))}>
            {say('map.usePeriod')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function TimeField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="control"
        type="datetime-local"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

/** Which findings are listed and marked: by type, by score, and when. */
export function FilterForm(props: FilterFormProps) {
  const { types, score, onTypes, onScore } = props;
  return (
    <div className="map-filter">
      <PeriodPart {...props} />
      <TextField
        label={say('map.scoreFrom')}
        type="number"
        inputMode="decimal"
        value={score}
        onChange={(text) => onScore(text)}
        optional
      />
      <fieldset>
        <legend className="field-label">{say('map.types')}</legend>
        {TYPES.map((type) => (
          <Checkbox
            key={type}
            checked={types.includes(type)}
            onChange={(on) =>
              onTypes(
                on ? TYPES.filter((one) => one === type || types.includes(one)) : types.filter((one) => one !== type),
              )
            }
          >
            <span className="map-choice">
              <FindingGlyph type={type} /> {findingTypeWord(type)}
            </span>
          </Checkbox>
        ))}
      </fieldset>
    </div>
  );
}
