import type { ListVersion } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';

const SIGNS = { added: '+', changed: '~', removed: '−' } as const;
const KINDS = ['added', 'changed', 'removed'] as const;

/** What an edition changed, as three numbers in fixed columns; a screen reader hears the words. */
export function Delta({ version }: { version: Pick<ListVersion, (typeof KINDS)[number]> }) {
  const { added, changed, removed } = version;
  return (
    <span className="delta">
      <span className="sr">{say('lists.deltaOf', { added, changed, removed })}</span>
      {KINDS.map((kind) => (
        <span
          key={kind}
          aria-hidden
          className={version[kind] === 0 ? 'muted' : undefined}
          title={say(`lists.kind.${kind}`)}
        >
          {SIGNS[kind]}
          {version[kind].toLocaleString('en-GB')}
        </span>
      ))}
    </span>
  );
}
