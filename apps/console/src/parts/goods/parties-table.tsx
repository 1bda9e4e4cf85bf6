import type { DeclarationPage, DeclarationParty, DeclarationRow } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { datasetName } from '../dataset-name.ts';
import { Outside } from '../outside.tsx';
import { count, percent } from './goods-figures.ts';
import { countryWords, sharedWord } from './goods-words.ts';

function EntityLink({ entityKey, children }: { entityKey: string; children: ReactNode }) {
  return (
    <Link to="/entities/$id" params={{ id: entityKey }}>
      {children}
    </Link>
  );
}

/** Who of other sources it may be, and by what: candidates, no more. */
function Known({ party: { known } }: { party: DeclarationParty }) {
  if (known.length === 0) return <span className="muted">{say('goods.party.knownNone')}</span>;
  return (
    <ul className="gd-lines">
      {known.map(({ key, caption, by }) => (
        <li key={`${key} ${by}`}>
          <EntityLink entityKey={key}>
            <Outside value={caption} />
          </EntityLink>{' '}
          <span className="small muted">
            {say('goods.party.knownBy', { by: sharedWord(by) })}, {datasetName(key.split('/')[0] ?? key)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Listed({ party: { listed } }: { party: DeclarationParty }) {
  if (listed.length === 0) return <span className="muted">{say('goods.party.listedNone')}</span>;
  return (
    <ul className="gd-lines">
      {listed.map(({ dataset, id, caption, score }) => (
        <li key={`${dataset}/${id}`}>
          {dataset === '' ? (
            <Outside value={caption} />
          ) : (
            <EntityLink entityKey={`${dataset}/${id}`}>
              <Outside value={caption} />
            </EntityLink>
          )}{' '}
          <span className="small">
            <b>{say('goods.party.sure', { score: percent(score) })}</b>
            {dataset === '' ? null : <span className="muted">, {datasetName(dataset)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

const notSaid = () => <span className="muted">{say('goods.notSaid')}</span>;

/** The number that is declared of the importer, the country that is declared of the seller. */
function declaredOf({ role }: DeclarationParty, row: DeclarationRow): { number: ReactNode; country: ReactNode } {
  const { importerEori, sellerCountry } = row;
  const isImporter = role === 'importer';
  return {
    number:
      isImporter && importerEori !== undefined ? (
        <span className="mono">
          <Outside value={importerEori} />
        </span>
      ) : (
        notSaid()
      ),
    country: !isImporter && sellerCountry !== undefined ? countryWords(sellerCountry) : notSaid(),
  };
}

/** Importer and seller beside each other: as declared, who else knows them, what lists say, how much they declared. */
export function PartiesTable({ page: { parties, row } }: { page: DeclarationPage }) {
  if (parties.length === 0) return <p className="soft">{say('goods.parties.none')}</p>;
  const lines: readonly { readonly name: string; readonly value: (party: DeclarationParty) => ReactNode }[] = [
    {
      name: say('goods.party.name'),
      value: ({ key, name }) => (
        <EntityLink entityKey={key}>
          <b>
            <Outside value={name} />
          </b>
        </EntityLink>
      ),
    },
    { name: say('goods.party.number'), value: (party) => declaredOf(party, row).number },
    { name: say('goods.party.country'), value: (party) => declaredOf(party, row).country },
    { name: say('goods.party.listed'), value: (party) => <Listed party={party} /> },
    { name: say('goods.party.known'), value: (party) => <Known party={party} /> },
    { name: say('goods.party.declarations'), value: ({ declarations }) => count(declarations) },
  ];
  return (
    <table className="gd-table gd-parties">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{say('goods.parties.property')}</span>
          </th>
          {parties.map(({ role, key }) => (
            <th key={`${role} ${key}`} scope="col">
              {say(`goods.role.${role}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {parties.map((party) => (
              <td key={`${party.role} ${party.key}`}>{value(party)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
