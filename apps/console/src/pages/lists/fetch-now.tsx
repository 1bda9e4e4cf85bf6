import type { Feed } from '@quintet/node/api';
import { RefreshCw } from 'lucide-react';
import { asProblem } from '../../api/problem.ts';
import { useMay } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { useFetchNow } from './list-api.ts';

/** Fetches a feed at once; what comes of it stands under "Files and fetches". Nothing for those who may not, or without an address. */
export function FetchNow({ feed }: { feed: Feed }) {
  const fetchNow = useFetchNow();
  const may = useMay('feed.change');
  if (!may || feed.location === undefined) return null;
  return (
    <>
      {fetchNow.error ? <span className="critical small">{asProblem(fetchNow.error).message}</span> : null}
      <Button icon={RefreshCw} isPending={fetchNow.isPending} onPress={() => fetchNow.mutate(feed.id)}>
        {say(fetchNow.isPending ? 'lists.fetching' : 'lists.fetch')}
      </Button>
      {/* Heard, not seen: the row of the fetch appears below. */}
      <span className="sr" role="status">
        {fetchNow.isSuccess ? say('lists.fetched') : null}
      </span>
    </>
  );
}
