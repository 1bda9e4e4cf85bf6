import type { FeedHealth } from '@quintet/node/api';
import { CircleAlert, CircleCheck, CirclePause, Hand, type LucideIcon, Timer } from 'lucide-react';
import { say } from '../../messages/say.tsx';

const LOOK: Readonly<Record<FeedHealth['state'], { readonly icon: LucideIcon; readonly tone: string }>> = {
  'on-time': { icon: CircleCheck, tone: 'soft' },
  late: { icon: Timer, tone: 'warning' },
  refused: { icon: CircleAlert, tone: 'critical' },
  stale: { icon: CirclePause, tone: 'warning' },
  manual: { icon: Hand, tone: 'muted' },
};

/** How a feed fares, by icon and word; colour comes last. */
export function HealthState({ state }: Pick<FeedHealth, 'state'>) {
  const { icon: Icon, tone } = LOOK[state];
  return (
    <span className={`feed-state ${tone}`}>
      <Icon size={14} strokeWidth={1.6} aria-hidden />
      {say(`feeds.state.${state}`)}
    </span>
  );
}
