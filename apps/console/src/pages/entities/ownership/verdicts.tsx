import type { OwnershipPage } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { ChainLine, type Names } from './chain-line.tsx';
import { regimeWord } from './owner-words.ts';

/** What the regimes say, red flags, and what was marked on the way: in words, each with its source. */
export function Verdicts({
  page: { verdicts, flags, notes },
  names,
  onLight,
}: {
  page: OwnershipPage;
  names: Names;
  onLight: (keys: readonly string[]) => void;
}) {
  return (
    <>
      <section aria-labelledby="owners-verdicts">
        <h2 id="owners-verdicts">{say('owners.verdicts')}</h2>
        {verdicts.length === 0 ? <p className="small soft">{say('owners.noVerdicts')}</p> : null}
        <ul className="owner-list">
          {verdicts.map((verdict) => (
            <li key={`${verdict.regime} ${verdict.text}`}>
              <b>{regimeWord(verdict.regime)}</b>
              <p className="small soft">
                {say(verdict.owned ? 'owners.owned' : 'owners.notOwned')},{' '}
                {say(verdict.controlled ? 'owners.controlled' : 'owners.notControlled')}
              </p>
              <p>
                <Outside value={verdict.text} />
              </p>
              {verdict.chain.length === 0 ? null : <ChainLine chain={verdict.chain} names={names} onLight={onLight} />}
              <p className="small muted">{say('owners.source', { source: verdict.source })}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="owners-flags">
        <h2 id="owners-flags">{say('owners.flags')}</h2>
        {flags.length === 0 ? <p className="small soft">{say('owners.noFlags')}</p> : null}
        <ul className="owner-list">
          {flags.map((flag) => (
            <li key={`${flag.type} ${flag.text}`}>
              <p>
                <Outside value={flag.text} />
              </p>
              {flag.keys.length === 0 ? null : <ChainLine chain={flag.keys} names={names} onLight={onLight} />}
              <p className="small muted">{say('owners.source', { source: flag.source })}</p>
            </li>
          ))}
        </ul>
      </section>
      {notes.length === 0 ? null : (
        <section aria-labelledby="owners-notes">
          <h2 id="owners-notes">{say('owners.notes')}</h2>
          <ul className="owner-list">
            {notes.map((note) => (
              <li key={note} className="small">
                {note}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
