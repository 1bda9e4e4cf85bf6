import type { EntityChange, FollowNotice, SearchChange } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { Outside } from '../../parts/outside.tsx';
import { propertyWord, schemaWord, valueWord } from '../entities/words.ts';
import { rulesOf } from './verdict-words.ts';

/** Everything that a notice says: values and links that are new and gone, or the new hits of a search. */
export function FollowedChange({ change }: { change: FollowNotice['change'] }) {
  return change.kind === 'search' ? <Hits change={change} /> : <Changes change={change} />;
}

function Hits({ change }: { change: SearchChange }) {
  return (
    <ul className="followed-list">
      {change.hits.map(({ id, caption, dataset, schema, score }) => (
        <li key={`${dataset} ${id}`}>
          <span className="num soft">{score.toFixed(2)}</span>
          <span className="cut">
            <Link to="/entities/$id" params={{ id }}>
              <Outside value={caption} />
            </Link>
          </span>
          <span className="small muted">
            {schemaWord(schema)}, {datasetName(dataset)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Changes({ change }: { change: EntityChange }) {
  const { added, removed, linksAdded, linksRemoved, flagsAdded, flagsRemoved, verdictsAdded, verdictsRemoved } = change;
  const owners = [
    ...change.ownersAdded.map((one) => ({ ...one, isNew: true })),
    ...change.ownersRemoved.map((one) => ({ ...one, isNew: false })),
  ];
  const above = [
    ...verdictsAdded.map((one) => ({ ...one, isNew: true })),
    ...verdictsRemoved.map((one) => ({ ...one, isNew: false })),
    ...flagsAdded.map((one) => ({ ...one, isNew: true })),
    ...flagsRemoved.map((one) => ({ ...one, isNew: false })),
  ];
  const values = [
    ...added.map((one) => ({ ...one, isNew: true })),
    ...removed.map((one) => ({ ...one, isNew: false })),
  ];
  const links = [
    ...linksAdded.map((one) => ({ ...one, isNew: true })),
    ...linksRemoved.map((one) => ({ ...one, isNew: false })),
  ];
  return (
    <ul className="followed-list">
      {owners.map(({ key, text, isNew }) => (
        <li key={`owner ${key} ${isNew}`}>
          <Sign isNew={isNew} />
          <span className={isNew ? 'value-new' : 'value-gone'}>
            <Link to="/entities/$id" params={{ id: key }}>
              <Outside value={text} />
            </Link>
          </span>
          <span className="small muted">{say('follow.owner')}</span>
        </li>
      ))}
      {above.map(({ text, isNew, ...one }, place) => (
        // Two owners may have one name: the sentence alone tells them not apart.
        <li key={`above ${place}`}>
          <Sign isNew={isNew} />
          <span className={isNew ? 'value-new' : 'value-gone'}>
            <Outside value={text} />
          </span>
          <span className="small muted">
            {'regime' in one ? say('follow.verdict', { regime: rulesOf(one.regime) }) : say('follow.flag')}
          </span>
        </li>
      ))}
      {values.map(({ member, property, value, isNew }) => (
        <li key={`${member} ${property} ${value} ${isNew}`}>
          <Sign isNew={isNew} />
          <span className={isNew ? 'value-new' : 'value-gone'}>
            <Outside value={valueWord(property, value)} />
          </span>
          <span className="small muted">
            {propertyWord(property)}, {datasetName(member.slice(0, member.indexOf('/')))}
          </span>
        </li>
      ))}
      {links.map(({ text, schema, other, isNew }) => (
        <li key={`${text} ${other} ${isNew}`}>
          <Sign isNew={isNew} />
          <span className={isNew ? 'value-new' : 'value-gone'}>
            <Link to="/entities/$id" params={{ id: other }}>
              <Outside value={text} />
            </Link>
          </span>
          <span className="small muted">{schemaWord(schema)}</span>
        </li>
      ))}
    </ul>
  );
}

/** New or gone, in a word beside the sign. */
function Sign({ isNew }: { isNew: boolean }) {
  return (
    <span className="num soft">
      <span aria-hidden>{isNew ? '+' : '−'}</span>
      <span className="sr">{say(isNew ? 'follow.valueNew' : 'follow.valueGone')}</span>
    </span>
  );
}
