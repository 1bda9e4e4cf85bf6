import type { OwnArea } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { offerUndo } from '../../app/undo.tsx';
import { say } from '../../messages/say.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { AreaForm } from './area-form.tsx';
import type { AreaDrawing } from './area-drawing.ts';
import { countryNames } from './country-names.ts';
import { useSaveOwnArea } from './use-save-own-area.ts';

const NOTHING: OwnArea = { countries: [], rings: [] };
const RINGS_MAX = 50;

interface OwnAreaPartProps {
  readonly drawing: AreaDrawing;
  readonly area: OwnArea | undefined;
  readonly onShow: (places: readonly LonLat[]) => void;
}

/** The area that the authority answers for: its countries in words, what was drawn by hand as a list. */
export function OwnAreaPart({ drawing, area = NOTHING, onShow }: OwnAreaPartProps) {
  const may = useMay('settings.change');
  const save = useSaveOwnArea();
  const { countries, rings } = area;
  const remove = (ring: number) =>
    save.mutate(
      { countries, rings: rings.filter((_, place) => place !== ring) },
      {
        onSuccess: () =>
          void offerUndo({
            sentence: say('map.ownAreaRemoved', { number: ring + 1 }),
            undo: async () => void (await save.mutateAsync(area)),
          }),
      },
    );
  return (
    <section className="map-areas" aria-labelledby="map-own-area">
      <div className="map-part-head">
        <h3 id="map-own-area">{say('map.ownArea')}</h3>
        {may && rings.length < RINGS_MAX ? (
          <Button kind="link" icon={Pencil} onPress={() => drawing.begin('own')}>
            {say('map.ownAreaDraw')}
          </Button>
        ) : null}
      </div>
      <p className="small muted">{say(countries.length + rings.length === 0 ? 'map.ownAreaNone' : 'map.ownAreaWhy')}</p>
      <p className="small">
        {countries.length === 0 ? null : say('map.ownAreaCountries', { countries: countryNames(countries) })}{' '}
        <Link to="/settings/$panel" params={{ panel: 'area' }}>
          {say('map.ownAreaSettings')}
        </Link>
      </p>
      <ul>
        {rings.map((ring, place) => (
          // Rings have no id: they are their place in the list.
          <li key={place} className="map-area">
            <Button kind="link" onPress={() => onShow(ring)}>
              {say('map.ownAreaRing', { number: place + 1 })}
            </Button>
            {may ? (
              <IconButton
                icon={Trash2}
                name={say('map.ownAreaRemove', { number: place + 1 })}
                onPress={() => remove(place)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {save.error === null ? null : <ProblemNotice problem={asProblem(save.error)} />}
    </section>
  );
}

/** A part of the own area while it is drawn. */
export function OwnAreaForm({ drawing, area = NOTHING }: Pick<OwnAreaPartProps, 'drawing' | 'area'>) {
  const save = useSaveOwnArea();
  if (drawing.corners === undefined) return null;
  return (
    <section className="map-areas" aria-labelledby="map-own-area-form">
      <div className="map-part-head">
        <h3 id="map-own-area-form">{say('map.ownArea')}</h3>
      </div>
      <AreaForm
        drawing={drawing}
        corners={drawing.corners}
        named={false}
        saveWords={say('map.ownAreaSave')}
        onAdd={({ rings }) => save.mutateAsync({ countries: area.countries, rings: [...area.rings, ...rings] })}
      />
    </section>
  );
}
