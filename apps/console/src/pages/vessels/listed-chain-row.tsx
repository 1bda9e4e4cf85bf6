import type { ListedChain } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import '../../messages/add-vessel.ts';
import { say } from '../../messages/say.tsx';
import { datasetName } from '../../parts/dataset-name.ts';
import { Outside } from '../../parts/outside.tsx';
import { listedWords } from '../alerts/detail/sea/listed-words.ts';
import { schemaWord } from '../entities/words.ts';
import './listed-chain-row.css';

function Arrow({ words }: { words: string }) {
  return (
    <span className="chain-arrow small muted">
      {words}
      <ChevronRight size={14} strokeWidth={1.6} aria-hidden />
    </span>
  );
}

/** One way from a vessel to a list: the vessel, who owns it, who owns that, and the list; each opens its page. */
export function ListedChainRow({ vessel, chain }: { vessel: string; chain: ListedChain }) {
  const { chain: steps, listed, dataset } = chain;
  return (
    <li className="chain">
      <b className="chain-words">{listedWords(chain)}</b>
      <span className="chain-steps">
        <span className="chain-step">
          {steps.length === 0 ? (
            <Link to="/entities/$id" params={{ id: listed.key }}>
              <Outside value={listed.caption} />
            </Link>
          ) : (
            <Outside value={vessel} />
          )}
        </span>
        {steps.map(({ key, caption, schema }) => (
          <span key={key} className="chain-step">
            <Arrow words={say('seaAlert.ownedBy')} />
            <Link to="/entities/$id" params={{ id: key }}>
              <Outside value={caption} />
            </Link>
            <span className="small muted">{schemaWord(schema)}</span>
          </span>
        ))}
        <span className="chain-step">
          <Arrow words={say('seaAlert.isOn')} />
          <b>{datasetName(dataset)}</b>
        </span>
      </span>
    </li>
  );
}
