import type { ListedChain } from '@quintet/node/api';
import { datasetName } from '../../parts/dataset-name.ts';
import { Outside } from '../../parts/outside.tsx';
import { listedWords } from '../alerts/detail/sea/listed-words.ts';

/** What a vessel is taken for, and by which list; that it is that vessel a person decides. */
export function TakenFor({ chain }: { chain: ListedChain }) {
  return (
    <>
      {listedWords(chain)}: <Outside value={chain.listed.caption} />{' '}
      <span className="muted small">{datasetName(chain.dataset)}</span>
    </>
  );
}
