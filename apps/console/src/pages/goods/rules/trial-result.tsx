import { Link } from '@tanstack/react-router';
import type { GoodsTrial } from '@quintet/node/api';
import type { ReactNode } from 'react';
import { say } from '../../../messages/say.tsx';
import { count, percent } from '../../../parts/goods/goods-figures.ts';
import { Outside } from '../../../parts/outside.tsx';
import { utcDate } from '../../../parts/sea/utc.ts';
import { hitShare, precisionOf } from './rule-rows.ts';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How often it would have been right, as far as people decided on what it hits. */
function Right({ trial: { confirmed, dismissed, hits } }: { trial: GoodsTrial }) {
  const decided = confirmed + dismissed;
  if (hits === 0) return null;
  const share = precisionOf({ confirmed, dismissed });
  return (
    <p className="soft">
      {decided === 0
        ? say('goods.trial.undecided')
        : share === undefined
          ? say('goods.trial.tooFew', { decided })
          : say('goods.trial.precision', { share: percent(share) })}
    </p>
  );
}

function Examples({ examples }: Pick<GoodsTrial, 'examples'>) {
  if (examples.length === 0) return <p className="soft">{say('goods.trial.examplesNone')}</p>;
  return (
    <table className="gd-table">
      <thead>
        <tr>
          <th scope="col" className="gd-day">
            {say('goods.date')}
          </th>
          <th scope="col" className="gd-mrn">
            {say('goods.column.mrn')}
          </th>
          <th scope="col">{say('goods.trial.examples')}</th>
          <th scope="col" className="num gd-small">
            {say('goods.trial.strength')}
          </th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ id, mrn, date, strength, text }, place) => (
          // Examples keep their order; items of one number may say the same.
          <tr key={place}>
            <td>{utcDate(date)}</td>
            <td className="mono">
              {id === undefined ? (
                <Outside value={mrn} />
              ) : (
                <Link to="/goods/declarations/$id" params={{ id }}>
                  <Outside value={mrn} />
                </Link>
              )}
            </td>
            <td>
              <Outside value={text} />
            </td>
            <td className="num">{strength.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a version would have given on what was declared so far. */
export function TrialResult({ trial }: { trial: GoodsTrial }) {
  const { from, to, declarations, examined, hits, confirmed, dismissed, examples } = trial;
  if (declarations === 0) return <p className="soft">{say('goods.trial.empty')}</p>;
  const share = hitShare(trial);
  return (
    <>
      {from === undefined || to === undefined ? null : (
        <p className="soft">{say('goods.trial.span', { from: utcDate(from), to: utcDate(to) })}</p>
      )}
      <dl className="gd-facts gd-trial">
        <Fact name={say('goods.trial.declarations')}>{count(declarations)}</Fact>
        <Fact name={say('goods.trial.examined')}>{count(examined)}</Fact>
        <Fact name={say('goods.trial.hits')}>
          <b>{share === undefined ? count(hits) : say('goods.trial.hitsShare', { hits, share: percent(share) })}</b>
        </Fact>
        <Fact name={say('goods.trial.confirmed')}>{count(confirmed)}</Fact>
        <Fact name={say('goods.trial.dismissed')}>{count(dismissed)}</Fact>
      </dl>
      <Right trial={trial} />
      <Examples examples={examples} />
    </>
  );
}
