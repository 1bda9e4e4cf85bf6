import type { EntityPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Outside } from '../../parts/outside.tsx';
import { StateGlyph } from '../../parts/state-glyph.tsx';
import { openAlerts, stateOf } from './alert-states.ts';
import { groupRelated, headOf } from './related.ts';
import { SchemaIcon } from './schema-icon.tsx';
import { valueWord } from './words.ts';

/** What stands out of a long list: a few lines of each kind; the tab has all of them. */
const RELATED_SHOWN = 6;
const DETAILS = ['authority', 'startDate', 'listingDate', 'type', 'country', 'city'] as const;

/** Beside the facts: what waits for a decision about this entry, and what is related to it in one line each. */
export function EntityAside({ id, entity }: { id: string; entity: EntityPage }) {
  const open = openAlerts(entity.alerts);
  return (
    <aside className="entity-aside">
      <h2>{say('entities.openNow')}</h2>
      {open.length === 0 ? (
        <p className="soft">{say('entities.openNone')}</p>
      ) : (
        <ul className="aside-list">
          {open.map((alert) => (
            <li key={alert.id}>
              <StateGlyph state={stateOf(alert.state)} word={false} />
              <Link to="/alerts/$id" params={{ id: alert.id }} className="cut">
                <Outside value={alert.subject} /> {alert.score.toFixed(2)}
              </Link>
              <span className="push small muted">
                <Moment at={alert.at} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {groupRelated(entity.related).map(([group, related]) => (
        <div key={group} className="aside-group">
          <div className="aside-head">
            <h2>{say(`entities.group.${group}`)}</h2>
            <Link to="/entities/$id" params={{ id }} search={{ tab: 'related' }} replace className="small push">
              {say('common.of', { shown: Math.min(RELATED_SHOWN, related.length), all: related.length })}
            </Link>
          </div>
          <ul className="aside-list">
            {related.slice(0, RELATED_SHOWN).map((one) => (
              <li key={one.id}>
                <span className="muted">
                  <SchemaIcon schema={one.schema} size={14} />
                </span>
                <span className="cut">
                  <Outside value={headOf(one)} />
                </span>
                <span className="push small muted cut">
                  <Outside value={detailOf(one.properties, headOf(one))} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </aside>
  );
}

/** The first property that adds something to the line. */
function detailOf(properties: EntityPage['subject']['properties'], head: string): string {
  for (const property of DETAILS) {
    const value = properties[property]?.[0];
    if (value !== undefined && value !== head) return valueWord(property, value);
  }
  return '';
}
