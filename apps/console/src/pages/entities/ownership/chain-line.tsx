import type { GraphNode } from '@quintet/node/api';
import { Fragment } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { say } from '../../../messages/say.tsx';
import { Outside } from '../../../parts/outside.tsx';

export type Names = ReadonlyMap<string, GraphNode>;

/** A chain in words, from the subject upwards; pressed, it is lit up in the drawing. */
export function ChainLine({
  chain,
  names,
  end,
  onLight,
}: {
  chain: readonly string[];
  names: Names;
  /** What stands at its end when nobody declared it. */
  end?: string | undefined;
  onLight: (keys: readonly string[]) => void;
}) {
  const captions = chain.map((key) => names.get(key)?.caption ?? key);
  const words = end === undefined ? captions : [...captions, end];
  return (
    <AriaButton
      className="chain-line small"
      aria-label={say('owners.showInDiagram', { name: words.join(', ') })}
      onPress={() => onLight(chain)}
    >
      {words.map((word, at) => (
        <Fragment key={at}>
          {at === 0 ? null : <span className="muted"> ← </span>}
          <Outside value={word} />
        </Fragment>
      ))}
    </AriaButton>
  );
}
