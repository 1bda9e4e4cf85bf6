import type { GraphNode } from '@quintet/node/api';
import { useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Outside } from '../../parts/outside.tsx';
import { PickList } from '../../parts/pick-list.tsx';

const FOUND_MAX = 12;
const LETTERS_MAX = 200;

/** Finds an entity among those that are drawn, or could be. */
export function FindDrawn({
  nodes,
  title = say('graph.find'),
  nothing = say('graph.findDrawnNone'),
  onPick,
  onClose,
}: {
  nodes: readonly GraphNode[];
  title?: string;
  /** Said when nobody fits. */
  nothing?: string;
  onPick: (key: string) => void;
  onClose: () => void;
}) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const found = nodes
    .filter(
      ({ caption, key }) => caption.toLocaleLowerCase().includes(wanted) || key.toLocaleLowerCase().includes(wanted),
    )
    .slice(0, FOUND_MAX);
  return (
    <Dialog title={title} hideTitle open onClose={onClose}>
      <PickList
        label={title}
        text={text}
        onText={setText}
        picks={found.map(({ key, caption }) => ({ id: key, label: <Outside value={caption} /> }))}
        onPick={(key) => {
          onPick(key);
          onClose();
        }}
        nothing={nothing}
        maxLength={LETTERS_MAX}
      />
    </Dialog>
  );
}
