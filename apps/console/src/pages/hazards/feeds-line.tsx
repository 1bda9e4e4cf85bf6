import '../../messages/add-hazards.ts';
import { say } from '../../messages/say.tsx';
import { PlaceLink } from '../../parts/hazards/hazard-links.tsx';
import { Notice } from '../../parts/notice.tsx';

const FEED_HEALTH = '/feeds';

/** While feeds of hazards are late or refused, what is not listed may be missing only: that stands above the list. */
export function FeedsLine({ troubled }: { troubled: number }) {
  if (troubled === 0) return null;
  return (
    <Notice tone="warning">
      {say('hazards.feedsTroubled', { count: troubled })}{' '}
      <PlaceLink href={FEED_HEALTH} className="in-text">
        {say('hazards.feedHealth')}
      </PlaceLink>
    </Notice>
  );
}
