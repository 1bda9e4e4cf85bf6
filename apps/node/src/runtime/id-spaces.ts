import { applyIdSpaces, idSpacesDue } from '@quintet/core/link/identity';
import type { Consumer } from '@quintet/core/stream';
import { errorFields } from './log.ts';
import type { Node } from './node.ts';

const ID_SPACES_STREAM = 'id-spaces';

/** Judges equal ids of feeds that share their ids, as often as one of them changes. */
export function consumeIdSpaces(node: Node): Consumer {
  return node.stream.consume(ID_SPACES_STREAM, async () => await applyIdSpaces(node.store.db), {
    attemptsMax: 50,
    onError: (error, item) => node.log.error({ ...errorFields(error), work: item.id }, 'work failed'),
  });
}

/** Asks for it when the store says that it is due. */
export async function askForIdSpaces(node: Node): Promise<void> {
  if ((await node.stream.waiting(ID_SPACES_STREAM)) > 0) return;
  const due = await idSpacesDue(node.store.db);
  if (due.length > 0) await node.stream.publish(ID_SPACES_STREAM, [{ key: 'id-spaces', payload: {} }]);
}
