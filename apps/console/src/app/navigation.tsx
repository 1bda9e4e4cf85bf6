import type { Me } from '@quintet/node/api';
import { Link } from '@tanstack/react-router';
import {
  CloudLightning,
  Inbox,
  type LucideIcon,
  Map as MapIcon,
  Package,
  Rss,
  Search,
  Settings,
  Sun,
  Users,
} from 'lucide-react';
import { useMe } from '../api/me.ts';
import type { MessageKey } from '../messages/en.ts';
import { say } from '../messages/say.tsx';
import { Outside } from '../parts/outside.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Brand } from './brand.tsx';

interface Place {
  readonly to: '/today' | '/alerts' | '/search' | '/entities' | '/map' | '/hazards' | '/goods' | '/lists' | '/settings';
  readonly words: MessageKey;
  readonly icon: LucideIcon;
}

/** Only what exists. The second group is about the node, the first about the work. */
const WORK: readonly Place[] = [
  { to: '/today', words: 'nav.today', icon: Sun },
  { to: '/alerts', words: 'nav.alerts', icon: Inbox },
  { to: '/search', words: 'nav.search', icon: Search },
  { to: '/entities', words: 'nav.entities', icon: Users },
  { to: '/map', words: 'nav.map', icon: MapIcon },
  { to: '/hazards', words: 'nav.hazards', icon: CloudLightning },
  { to: '/goods', words: 'nav.goods', icon: Package },
];
const NODE: readonly Place[] = [
  { to: '/lists', words: 'nav.lists', icon: Rss },
  { to: '/settings', words: 'nav.settings', icon: Settings },
];

/** Alerts that wait for a decision; on Today what changed of what this person follows. */
function waitingAt(to: Place['to'], waiting: Me['waiting']): number {
  return to === '/alerts' ? waiting.alerts : to === '/today' ? waiting.notices : 0;
}

function Item({ to, words, icon: Icon, waiting }: Place & { waiting: number }) {
  return (
    <li>
      <Link
        to={to}
        className="nav-item"
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ includeSearch: false }}
        title={say(words)}
      >
        <Icon size={16} strokeWidth={1.6} aria-hidden />
        <span className="nav-word">{say(words)}</span>
        {waiting > 0 ? (
          <span className="nav-count">
            <span aria-hidden>{waiting.toLocaleString('en-GB')}</span>
            <span className="sr">{say('nav.waiting', { count: waiting })}</span>
          </span>
        ) : null}
      </Link>
    </li>
  );
}

export function Navigation() {
  const { node, feeds, waiting } = useMe();
  return (
    <nav className="nav" aria-label={say('nav.main')}>
      <Brand />
      <ul>
        {WORK.map((place) => (
          <Item key={place.to} {...place} waiting={waitingAt(place.to, waiting)} />
        ))}
        <li className="nav-line" aria-hidden />
        {NODE.map((place) => (
          <Item key={place.to} {...place} waiting={0} />
        ))}
      </ul>
      <div className="nav-foot">
        <b className="cut">
          <Outside value={node.authority} />
        </b>
        <AccountMenu />
        <Link to="/feeds" className={feeds.onTime < feeds.all ? 'nav-feeds warning' : 'nav-feeds'}>
          {say('nav.feeds', feeds)}
        </Link>
      </div>
    </nav>
  );
}
