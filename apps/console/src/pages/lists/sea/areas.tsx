import type { Area } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../../app/colleague.ts';
import { useMay } from '../../../api/me.ts';
import { asProblem } from '../../../api/problem.ts';
import { offerUndo } from '../../../app/undo.tsx';
import { Say, say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { ProblemNotice } from '../../../parts/notice.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { Section } from '../../../parts/section.tsx';
import { day } from '../../../parts/time.ts';
import { Loaded } from '../../loaded.tsx';
import { areasOptions } from '../../map/map-api.ts';
import { areaOnMap } from './area-link.ts';
import { useBringAreaBack, useRemoveArea } from './receiver-api.ts';

function Table({ areas }: { areas: readonly Area[] }) {
  const nameOf = useNames();
  const mayChange = useMay('area.change');
  const remove = useRemoveArea();
  const bringBack = useBringAreaBack();
  const take = ({ id, name }: Area) =>
    remove.mutate(id, {
      onSuccess: () =>
        offerUndo({
          sentence: <Say id="receiver.areaRemoved" values={{ name: <Outside value={name} /> }} />,
          undo: () => bringBack.mutateAsync(id),
        }),
    });
  return (
    <>
      {remove.error === null ? null : <ProblemNotice problem={asProblem(remove.error)} />}
      <table className="lists-table">
        <thead>
          <tr>
            <th scope="col">{say('receiver.name')}</th>
            <th scope="col">{say('receiver.areaTold')}</th>
            <th scope="col">{say('receiver.areaDrawn')}</th>
            <th scope="col">
              <span className="sr">{say('receiver.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.id}>
              <td>
                <Link to="/map" search={areaOnMap(area)}>
                  <Outside value={area.name} />
                </Link>
              </td>
              <td className="soft">
                {area.minutesMin === undefined
                  ? say('receiver.areaUsual')
                  : say('receiver.areaMinutes', { minutes: area.minutesMin })}
              </td>
              <td className="soft">{say('receiver.areaBy', { name: nameOf(area.by), day: day(area.createdAt) })}</td>
              <td className="num">
                {mayChange ? (
                  <Button kind="quiet" onPress={() => take(area)}>
                    {say('receiver.remove')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Areas that are watched; they are drawn on the map. Removing one can be undone. */
export function Areas() {
  const areas = useQuery(areasOptions);
  return (
    <Section
      title={say('receiver.areas')}
      actions={
        <Link to="/map" search={{ tab: 'layers' }}>
          {say('receiver.onMap')}
        </Link>
      }
    >
      <Loaded query={areas} what={say('receiver.areasWhat')} rows={2}>
        {({ areas: all }) =>
          all.length === 0 ? <p className="soft">{say('receiver.areasNone')}</p> : <Table areas={all} />
        }
      </Loaded>
    </Section>
  );
}
