import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Notice } from '../../parts/notice.tsx';
import { utcTime } from '../../parts/sea/utc.ts';
import type { LivePicture } from './use-picture.ts';

const AGAIN_MS = 10_000;

interface MapNoticesProps {
  readonly live: LivePicture;
  readonly failed: boolean;
  /** Another time than the newest is shown, as the time panel says. */
  readonly past: boolean;
}

/** How old what is shown is, when it is not what is now. */
export function MapNotices({ live, failed, past }: MapNoticesProps) {
  const { problem, picture, newestMs, isLive, readAgain } = live;
  const away = problem !== undefined;
  useEffect(() => {
    if (!away) return undefined;
    const timer = setInterval(readAgain, AGAIN_MS);
    return () => clearInterval(timer);
  }, [away, readAgain]);
  if (failed) return <Notice tone="warning">{say('map.noCanvas')}</Notice>;
  if (problem !== undefined) {
    return (
      <Notice tone="warning" actions={<Button onPress={readAgain}>{say('common.tryAgain')}</Button>}>
        {picture === undefined || newestMs === undefined
          ? problem.message
          : say('common.stale', { time: say('sea.utc', { time: utcTime(newestMs) }) })}
      </Notice>
    );
  }
  if (newestMs === undefined || isLive || past) return null;
  return <Notice>{say('map.oldest', { time: utcTime(newestMs) })}</Notice>;
}

/** Nothing was ever heard: what to do. */
export function NoVessels({ live }: { live: LivePicture }) {
  if (live.picture === undefined || live.picture.total > 0) return null;
  return (
    <div className="map-empty">
      <EmptyState actions={<Link to="/lists">{say('nav.lists')}</Link>}>{say('map.noVessels')}</EmptyState>
    </div>
  );
}
