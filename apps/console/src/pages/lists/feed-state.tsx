import type { Feed, FeedState as State } from '@quintet/node/api';
import { CircleAlert, CircleCheck, CircleSlash, Hand, type LucideIcon, Timer } from 'lucide-react';
import { say } from '../../messages/say.tsx';

const LOOK: Readonly<Record<State | 'off', { readonly icon: LucideIcon; readonly tone: string }>> = {
  'on-time': { icon: CircleCheck, tone: 'soft' },
  late: { icon: Timer, tone: 'warning' },
  refused: { icon: CircleAlert, tone: 'critical' },
  manual: { icon: Hand, tone: 'muted' },
  off: { icon: CircleSlash, tone: 'muted' },
};

/** How a feed stands, by icon and word; colour comes last. */
export function FeedState({ feed }: { feed: Feed }) {
  const state = feed.enabled ? feed.state : 'off';
  const { icon: Icon, tone } = LOOK[state];
  return (
    <span className={`feed-state ${tone}`}>
      <Icon size={14} strokeWidth={1.6} aria-hidden />
      {say(`lists.state.${state}`)}
    </span>
  );
}
