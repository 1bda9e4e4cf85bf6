import type { Change } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Outside } from '../../parts/outside.tsx';
import { propertyWord, schemaWord, valueWord } from '../entities/words.ts';
import { valueChanges } from './entry-changes.ts';

/** The chosen entry: for each property what went, what came and what stayed, by sign, line and word, not by hue. */
export function ChangeDetail({ change }: { change: Change }) {
  return (
    <aside className="change-detail" aria-live="polite">
      <p className="muted">
        {schemaWord(change.schema)} <span className="mono">{change.entry}</span>
      </p>
      <h2>
        <Outside value={change.caption} />
      </h2>
      <p className={`change-kind change-${change.kind}`}>{say(`lists.kind.${change.kind}`)}</p>
      {change.properties.length === 0 ? <p className="soft change-whole">{say(`lists.whole.${change.kind}`)}</p> : null}
      <dl className="change-values">
        {change.properties.map((property) => {
          const values = valueChanges(property);
          const kept = values.filter((one) => one.kind === 'kept').length;
          return (
            <div key={property.name}>
              <dt>{propertyWord(property.name)}</dt>
              {values
                .filter((one) => one.kind !== 'kept')
                .map(({ value, kind }) => (
                  <dd key={kind + value} className={`value-${kind}`}>
                    <span className="value-sign" aria-hidden>
                      {kind === 'added' ? '+' : '−'}
                    </span>
                    <span className="sr">{say(kind === 'added' ? 'lists.came' : 'lists.gone')}: </span>
                    <span className="value-text">
                      <Outside value={valueWord(property.name, value)} />
                    </span>
                  </dd>
                ))}
              {kept > 0 ? <dd className="small muted">{say('lists.kept', { count: kept })}</dd> : null}
            </div>
          );
        })}
      </dl>
      <Link to="/entities/$id" params={{ id: change.entry }}>
        {say('lists.openEntity')}
      </Link>
    </aside>
  );
}
