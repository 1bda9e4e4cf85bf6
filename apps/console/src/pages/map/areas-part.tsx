import type { Area } from '@quintet/node/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { useMay } from '../../api/me.ts';
import { asProblem } from '../../api/problem.ts';
import { offerUndo } from '../../app/undo.tsx';
import { Say, say } from '../../messages/say.tsx';
import { Button, IconButton } from '../../parts/button.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Loaded } from '../loaded.tsx';
import type { AreaDrawing } from './area-drawing.ts';
import { AreaForm } from './area-form.tsx';
import { addArea, areasOptions, removeArea, undoAreaRemoval } from './map-api.ts';

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
          <Button kind="link" icon={Pencil} onPress={() => drawing.begin()}>
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
