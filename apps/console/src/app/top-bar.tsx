import { Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { say } from '../messages/say.tsx';
import { useNow } from '../parts/clock/use-now.ts';
import { heardKey } from '../parts/heard-key.tsx';
import { dateTime } from '../parts/time.ts';
import { takeCrumbs } from './page-head.tsx';

const MINUTE_MS = 60_000;

function WallClock() {
  const now = new Date(useNow(MINUTE_MS));
  return (
    <time className="small soft nowrap" dateTime={now.toISOString()}>
      {dateTime(now)}
    </time>
  );
}

/** Where one is, the one field that finds everything, and the node's time. */
export function TopBar({ onFind }: { onFind: () => void }) {
  return (
    <header className="top-bar">
      <div ref={takeCrumbs} className="crumbs" />
      <AriaButton className="find" onPress={onFind} render={heardKey('Control+K')}>
        <Search size={14} strokeWidth={1.6} aria-hidden />
        {say('nav.find')}
        <kbd className="kbd push" aria-hidden>
          Ctrl K
        </kbd>
      </AriaButton>
      <WallClock />
    </header>
  );
}
