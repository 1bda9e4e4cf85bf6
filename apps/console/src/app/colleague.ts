import { isMessage, say } from '../messages/say.tsx';

/** Who did something, as shown: the node's own parts have names in words, people are called as they sign in. */
export function actorName(actor: string): string {
  const key = `actor.${actor}`;
  return isMessage(key) ? say(key) : actor;
}
