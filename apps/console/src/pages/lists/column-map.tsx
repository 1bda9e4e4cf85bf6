import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { propertyWord } from '../entities/words.ts';
import { MAP_TARGETS, type MapTarget } from './csv-head.ts';
import { changeItem } from './upload-store.ts';
import type { TrayItem } from './upload-tray.ts';

/** Which column holds what: proposed from its heading, with the first row as an example, changed by the person. */
export function ColumnMap({ item, missing }: { item: TrayItem; missing: boolean }) {
  const choose = (column: string, chosen: string) => {
    const target = MAP_TARGETS.find((one) => one === chosen);
    const { [column]: _left, ...rest } = item.map;
    const map: Record<string, MapTarget> = target === undefined ? rest : { ...rest, [column]: target };
    changeItem(item.key, { map });
  };
  return (
    <div className="column-map">
      <table>
        <caption className="sr">{say('lists.map')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('lists.mapColumn')}</th>
            <th scope="col">{say('lists.mapExample')}</th>
            <th scope="col">{say('lists.mapTarget')}</th>
          </tr>
        </thead>
        <tbody>
          {item.columns.map(({ name, example }) => (
            <tr key={name}>
              <th scope="row">
                <Outside value={name} />
              </th>
              <td className="soft">
                <div className="cut">
                  <Outside value={example} />
                </div>
              </td>
              <td>
                <select
                  className="control"
                  aria-label={`${say('lists.mapColumn')} ${name}`}
                  value={item.map[name] ?? ''}
                  onChange={(event) => choose(name, event.target.value)}
                >
                  <option value="">{say('lists.mapNone')}</option>
                  {MAP_TARGETS.map((target) => (
                    <option key={target} value={target}>
                      {propertyWord(target)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing ? <p className="field-error">{say('lists.mapNameMissing')}</p> : null}
    </div>
  );
}
