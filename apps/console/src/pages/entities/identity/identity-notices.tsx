import type { Identity } from '@quintet/node/api';
import { Say, say } from '../../../messages/say.tsx';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { EntityName, nodesOf } from './entity-name.tsx';

interface IdentityNoticesProps {
  readonly identity: Identity;
  readonly nameOf: (dataset: string) => string;
  readonly onWithdraw: ((judgement: string) => void) | undefined;
}

/** What does not fit together, in words: it is shown and never resolved by the node. */
export function IdentityNotices({ identity, nameOf, onWithdraw }: IdentityNoticesProps) {
  const { conflicts, bridges, judgements } = identity;
  const nodes = nodesOf(identity);
  const name = (key: string) => <EntityName key={key} node={nodes.get(key)} id={key} nameOf={nameOf} />;
  const links = judgements.filter(({ id }) => bridges.includes(id));
  return (
    <>
      {conflicts.map(({ judgement, a, b, through }) => (
        <Notice
          key={judgement}
          tone="warning"
          actions={
            onWithdraw === undefined ? undefined : (
              <Button onPress={() => onWithdraw(judgement)}>{say('identity.conflictBack')}</Button>
            )
          }
        >
          <Say
            id="identity.conflict"
            values={{
              a: name(a),
              b: name(b),
              through: through.flatMap((key, place) => (place === 0 ? [name(key)] : [', ', name(key)])),
            }}
          />
        </Notice>
      ))}
      {links.map(({ id, a, b }) => (
        <Notice key={id} tone="warning">
          <Say id="identity.bridgeNote" values={{ a: name(a), b: name(b) }} />
        </Notice>
      ))}
    </>
  );
}
