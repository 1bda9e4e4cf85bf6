import type { Area, AreaBody } from '@quintet/node/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../api/me.ts';
import { type ApiProblem, asProblem } from '../../api/problem.ts';
import { offerUndo } from '../../app/undo.tsx';
import { Say, say } from '../../messages/say.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { LonLat } from '../../parts/sea/land-code.ts';
import { Loaded } from '../loaded.tsx';
import { CORNERS_MAX, CORNERS_MIN, readCorners, ringOf, writeCorners } from './area-draft.ts';
import { addArea, areasOptions, removeArea, undoAreaRemoval } from './map-api.ts';

export interface AreaDrawing {
  /** Undefined while none is drawn. */
  readonly corners: readonly LonLat[] | undefined;
  /** Points are no longer taken from the map: what is missing is the name. */
  readonly closed: boolean;
  readonly begin: () => void;
  readonly setCorners: (corners: readonly LonLat[]) => void;
  readonly leave: () => void;
}

function useAreaChanges() {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: areasOptions.queryKey });
  const add = useMutation({ mutationFn: addArea, onSuccess });
  const remove = useMutation({ mutationFn: ({ id }: Area) => removeArea(id), onSuccess });
  const undo = useMutation({ mutationFn: undoAreaRemoval, onSuccess });
  return { add, remove, undo };
}

/** Areas that are watched: who enters one is told as a finding. */
export function AreasPart({ drawing, onShow }: { drawing: AreaDrawing; onShow: (area: Area) => void }) {
  const areas = useQuery(areasOptions);
  const { add, remove, undo } = useAreaChanges();
  const may = useMay('area.change');
  const take = (area: Area) =>
    remove.mutate(area, {
      onSuccess: () =>
        offerUndo({
          sentence: <Say id="map.areaRemoved" values={{ name: <Outside value={area.name} /> }} />,
          undo: () => undo.mutateAsync(area.id),
        }),
    });
  return (
    <section className="map-areas" aria-labelledby="map-areas">
      <div className="map-part-head">
        <h3 id="map-areas">{say('map.areas')}</h3>
        {drawing.corners === undefined && may ? (
          <Button kind="link" icon={Pencil} onPress={drawing.begin}>
            {say('map.draw')}
          </Button>
        ) : null}
      </div>
      <Loaded query={areas} what={say('map.areas')} rows={2}>
        {({ areas: all }) =>
          all.length === 0 ? (
            <p className="small muted">{say('map.areasNone')}</p>
          ) : (
            <ul>
              {all.map((area) => (
                <li key={area.id} className="map-area">
                  <Button kind="link" onPress={() => onShow(area)}>
                    <Outside value={area.name} />
                  </Button>
                  {may ? (
                    <IconButton
                      icon={Trash2}
                      name={say('map.areaRemove', { name: area.name })}
                      onPress={() => take(area)}
                    />
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {remove.error === null ? null : <ProblemNotice problem={asProblem(remove.error)} />}
      {drawing.corners === undefined ? null : (
        <AreaForm drawing={drawing} corners={drawing.corners} onAdd={add.mutateAsync} />
      )}
    </section>
  );
}

const isSame = (one: readonly LonLat[], other: readonly LonLat[]): boolean =>
  one.length === other.length && one.every(([lon, lat], at) => lon === other[at]?.[0] && lat === other[at]?.[1]);

interface AreaFormProps {
  readonly drawing: AreaDrawing;
  readonly corners: readonly LonLat[];
  readonly onAdd: (body: AreaBody) => Promise<unknown>;
}

/** Name and corners of the area that is drawn: pressed on the map or typed, which is the same. */
function AreaForm({ drawing, corners, onAdd }: AreaFormProps) {
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<string>();
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  // What is typed stands as long as it says the same as the map, or says nothing yet.
  const readTyped = typed === undefined ? undefined : readCorners(typed);
  const same = readTyped !== undefined && 'corners' in readTyped && isSame(readTyped.corners, corners);
  const keepsTyped = readTyped !== undefined && ('wrongLine' in readTyped || same);
  const read = keepsTyped ? readTyped : { corners: [...corners] };
  const type = (text: string) => {
    setTyped(text);
    const next = readCorners(text);
    if ('corners' in next) drawing.setCorners(next.corners);
  };
  const save = async () => {
    setTried(true);
    if (name.trim() === '' || !('corners' in read) || read.corners.length < CORNERS_MIN) return;
    try {
      await onAdd({ name: name.trim(), rings: [ringOf(read.corners.slice(0, CORNERS_MAX))] });
      drawing.leave();
    } catch (error) {
      setProblem(asProblem(error));
    }
  };
  const cornersWrong =
    'wrongLine' in read
      ? say('map.cornerWrong', { line: read.wrongLine })
      : tried && read.corners.length < CORNERS_MIN
        ? say('map.cornersFew')
        : undefined;
  return (
    <form
      className="map-area-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="small soft" role="status">
        {say(drawing.closed ? 'map.drawClosed' : 'map.drawHint', { count: corners.length })}
      </p>
      <TextField
        label={say('map.areaName')}
        value={name}
        onChange={setName}
        autoComplete="off"
        maxLength={200}
        error={tried && name.trim() === '' ? say('map.areaNameNeeded') : undefined}
      />
      <TextArea
        label={say('map.corners')}
        hint={say('map.cornersHint')}
        rows={4}
        value={keepsTyped ? (typed ?? '') : writeCorners(corners)}
        onChange={type}
        error={cornersWrong}
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <div className="map-do">
        <Button type="submit">{say('map.areaSave')}</Button>
        <Button kind="quiet" onPress={drawing.leave}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
