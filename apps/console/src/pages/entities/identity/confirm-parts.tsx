import type { Identity } from '@quintet/node/api';
import { useKeys } from '../../../app/keys/use-keys.ts';
import { say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { EntityName, nodesOf } from './entity-name.tsx';

/** Before an entity of several records falls apart: into which parts, by name. */
export function ConfirmParts({
  identity,
  parts,
  kind,
  nameOf,
  onDo,
  onCancel,
}: {
  identity: Identity;
  parts: readonly (readonly string[])[];
  kind: 'apart' | 'out';
  nameOf: (dataset: string) => string;
  onDo: () => void;
  onCancel: () => void;
}) {
  const nodes = nodesOf(identity);
  useKeys({ back: onCancel }, 'panel');
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button autoFocus onPress={onDo}>
            {say(kind === 'apart' ? 'identity.confirmDo' : 'identity.confirmOutDo')}
          </Button>
          <Button kind="quiet" onPress={onCancel}>
            {say('common.cancel')}
          </Button>
        </>
      }
    >
      {kind === 'apart' ? say('identity.confirm') : say('identity.confirmOut', { count: identity.members.length })}
      <ol className="identity-parts">
        {parts.map((part, place) => (
          // Parts have no name of their own.
          <li key={place}>
            {part.map((key) => (
              <span key={key} className="identity-part">
                <EntityName node={nodes.get(key)} id={key} nameOf={nameOf} />
              </span>
            ))}
          </li>
        ))}
      </ol>
    </Notice>
  );
}
