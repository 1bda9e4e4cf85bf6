import type { IngestJob } from '@quintet/node/api';
import { isMessage, say } from '../../messages/say.tsx';

/** What stands in the place of a name that is told for a stated purpose only: what the file holds, as far as is known. */
export function fileWord({ as, format }: Pick<IngestJob, 'as' | 'format'>): string {
  const key = `lists.as.${as}`;
  const kind = isMessage(key) ? say(key) : say('lists.fileUnnamed');
  return format === undefined ? kind : `${kind} (${format})`;
}
