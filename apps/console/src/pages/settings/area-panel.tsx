import type { OwnArea } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import '../../messages/add-sites.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { Chip } from '../../parts/chip.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Loaded } from '../loaded.tsx';
import { countryName } from '../map/country-names.ts';
import { ownAreaOptions } from '../map/hazard-layer-api.ts';
import { useSaveOwnArea } from '../map/use-save-own-area.ts';
import { fittingCountries } from './countries.ts';
import { PopulationPart } from './population-part.tsx';

/** What this authority answers for, and the grid that people are counted with. */
export function AreaPanel() {
  const area = useQuery(ownAreaOptions);
  return (
    <>
      <Loaded query={area} what={say('settings.areaWhat')} rows={8}>
        {(saved) => <AreaForm key={saved.countries.join()} saved={saved} />}
      </Loaded>
      <PopulationPart />
    </>
  );
}

function AreaForm({ saved }: { saved: OwnArea }) {
  const save = useSaveOwnArea();
  const may = useMay('settings.change');
  const [chosen, setChosen] = useState<readonly string[]>(saved.countries);
  const dirty = chosen.toSorted().join() !== saved.countries.toSorted().join();
  return (
    <form
      className="settings-section settings-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ countries: [...chosen], rings: saved.rings });
      }}
    >
      <div className="settings-head">
        <h2>{say('settings.areaTitle')}</h2>
        <p className="soft">{say('settings.areaWhy')}</p>
        {may ? null : <p className="soft">{say('settings.areaReadOnly')}</p>}
      </div>
      <Chosen chosen={chosen} onChange={may ? setChosen : undefined} />
      {may ? <Countries chosen={chosen} onChange={setChosen} /> : null}
      <div>
        <h3 className="field-label">{say('settings.areaRings')}</h3>
        <p className="soft">
          {say('settings.areaRingsCount', { count: saved.rings.length })}{' '}
          <Link to="/map" search={{ tab: 'layers' }}>
            {say('settings.areaDraw')}
          </Link>
        </p>
      </div>
      {save.error === null ? null : <ProblemNotice problem={asProblem(save.error)} />}
      {may ? (
        <div className="settings-actions">
          <Button type="submit" kind="primary">
            {say('settings.areaSave')}
          </Button>
          {dirty ? <span className="muted">{say('settings.unsaved')}</span> : null}
        </div>
      ) : null}
      {save.isSuccess && !dirty ? <Notice>{say('settings.areaSaved')}</Notice> : null}
    </form>
  );
}

interface ChosenProps {
  readonly chosen: readonly string[];
  readonly onChange: ((countries: readonly string[]) => void) | undefined;
}

function Chosen({ chosen, onChange }: ChosenProps) {
  return (
    <div>
      <h3 className="field-label">{say('settings.areaChosen')}</h3>
      {chosen.length === 0 ? <p className="soft">{say('settings.areaNone')}</p> : null}
      <div className="settings-chips">
        {chosen.map((code) => {
          const country = countryName(code);
          return onChange === undefined ? (
            <Chip key={code}>{country}</Chip>
          ) : (
            <Chip
              key={code}
              onRemove={() => onChange(chosen.filter((one) => one !== code))}
              removeName={say('settings.areaTake', { country })}
            >
              {country}
            </Chip>
          );
        })}
      </div>
    </div>
  );
}

/** Every country by its name, narrowed by what is typed. */
function Countries({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange: (countries: readonly string[]) => void;
}) {
  const [text, setText] = useState('');
  const fitting = fittingCountries(text);
  return (
    <div>
      <TextField
        label={say('settings.areaFind')}
        value={text}
        onChange={setText}
        optional
        autoComplete="off"
        maxLength={60}
      />
      <fieldset className="settings-countries">
        <legend className="sr">{say('settings.areaCountries')}</legend>
        {fitting.length === 0 ? <p className="soft">{say('settings.areaNoneFits')}</p> : null}
        {fitting.map(({ code, name }) => (
          <Checkbox
            key={code}
            checked={chosen.includes(code)}
            onChange={(on) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code))}
          >
            {name} <span className="muted mono small">{code}</span>
          </Checkbox>
        ))}
      </fieldset>
    </div>
  );
}
