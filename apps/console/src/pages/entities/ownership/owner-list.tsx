import type { OwnershipPage } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { ChainLine, type Names } from './chain-line.tsx';
import { ownerWords, partWords, shareText } from './owner-words.ts';

/** Chains shown without asking; a drawing shows them all. */
const CHAINS_SHOWN_MAX = 3;
const OWNERS_SHOWN = 30;

/** All who own each other stand on the longest of their chains. */
function chainsShown({ kind, chains }: OwnershipPage['owners'][number]): readonly (readonly string[])[] {
  if (kind !== 'circle') return chains.slice(0, CHAINS_SHOWN_MAX);
  return chains.toSorted((one, other) => other.length - one.length).slice(0, 1);
}

/** Each end of the chains with its share, control, kind, and the chains that lead to it. */
export function OwnerList({
  page,
  names,
  onLight,
}: {
  page: OwnershipPage;
  names: Names;
  onLight: (keys: readonly string[]) => void;
}) {
  const [all, setAll] = useState(false);
  if (page.owners.length === 0) return null;
  const shown = all ? page.owners : page.owners.slice(0, OWNERS_SHOWN);
  return (
    <section aria-labelledby="owners-list">
      <h2 id="owners-list">{say('owners.list')}</h2>
      <p className="small muted">{say('owners.listWhy')}</p>
      <ol className="owner-list">
        {shown.map((owner, place) => (
          <li key={owner.key ?? `unknown ${place}`}>
            <div className="owner-line">
              <b className="cut">
                {owner.key === undefined ? (
                  partWords(owner.kind).title
                ) : owner.kind === 'undescribed' ? (
                  // There is no page of whom no feed describes.
                  <Outside value={owner.caption} />
                ) : (
                  <Link to="/entities/$id" params={{ id: owner.key }}>
                    <Outside value={owner.caption} />
                  </Link>
                )}
              </b>
              <span className="num nowrap">{shareText(owner.share)}</span>
            </div>
            <p className="small soft">{ownerWords(owner, page.threshold)}</p>
            {chainsShown(owner).map((chain) => (
              <ChainLine
                key={chain.join('\n')}
                chain={chain}
                names={names}
                end={owner.key === undefined ? partWords(owner.kind).title : undefined}
                onLight={onLight}
              />
            ))}
            {owner.chains.length > CHAINS_SHOWN_MAX || owner.chainsMore ? (
              <p className="small muted">
                {say('owners.chainCount', { count: owner.chains.length })}
                {owner.chainsMore ? ` ${say('owners.chainsMore')}` : null}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      {shown.length === page.owners.length ? null : (
        <Button kind="link" onPress={() => setAll(true)}>
          {say('owners.showAll', { count: page.owners.length })}
        </Button>
      )}
    </section>
  );
}
