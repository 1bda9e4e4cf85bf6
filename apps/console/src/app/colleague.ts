import type { Me } from '@quintet/node/api';
import { useMe } from '../api/me.ts';
import { isMessage, say } from '../messages/say.tsx';

type People = Pick<Me, 'account' | 'colleagues'>;

/** Who did something, as shown: people by their display names, the node's own parts in words, anybody else as recorded. */
export function nameOf(actor: string, { account, colleagues }: People): string {
  const person = [account, ...colleagues].find(({ name }) => name === actor);
  if (person !== undefined) return person.displayName;
  const key = `actor.${actor}`;
  return isMessage(key) ? say(key) : actor;
}

/** Names actors for a component. */
export function useNames(): (actor: string) => string {
  const me = useMe();
  return (actor) => nameOf(actor, me);
}
