import { Link } from '@tanstack/react-router';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import { GreyBars } from '../../parts/grey-bars.tsx';
import { LevelMark } from '../../parts/hazards/level-mark.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/outside.tsx';
import { utcTime } from '../../parts/sea/utc.ts';
import { hazardWords } from './chart/hazard-features.ts';
import type { ShownHazard } from './hazards-at.ts';
import { selOfHazard } from './map-params.ts';
import { TwoLineList, type TwoLineRow } from './two-line-list.tsx';
import type { HazardsLayer } from './use-hazards.ts';

function rowOf(shown: ShownHazard): TwoLineRow {
  const { row, active } = shown;
  return {
    id: selOfHazard(row.id),
    icon: <LevelMark level={row.level} now={active && row.lane === 'actual'} word={false} />,
    title: <Outside value={row.caption} short />,
    note: row.ownArea ? `${hazardWords(shown)} · ${say('map.hazardOwn')}` : hazardWords(shown),
    end: utcTime(row.start),
  };
}

interface HazardListProps {
  readonly hazards: HazardsLayer;
  readonly current: string | undefined;
  readonly onOpen: (sel: string) => void;
}

/** Hazards in sight as text, the gravest first: the same that the map draws. */
export function HazardList({ hazards, current, onOpen }: HazardListProps) {
  const { inView, pending, problem, readAgain, feedsTroubled } = hazards;
  if (pending) return <GreyBars rows={5} widths={['88%', '74%', '81%']} />;
  if (problem !== undefined && inView.length === 0) {
    return <ProblemNotice problem={problem} actions={<Button onPress={readAgain}>{say('common.tryAgain')}</Button>} />;
  }
  return (
    <>
      {feedsTroubled > 0 ? (
        <p className="map-troubled small warning">
          {say('map.feedsTroubled', { count: feedsTroubled })} <Link to="/feeds">{say('map.feedsHealth')}</Link>
        </p>
      ) : null}
      {inView.length === 0 ? (
        <p className="map-none soft">{say('map.noHazards')}</p>
      ) : (
        <TwoLineList
          label={say('map.hazardsLabel')}
          heads={[say('map.hazard'), say('map.hazardSince')]}
          count={inView.length}
          rowAt={(index) => rowOf(at(inView, index))}
          currentIndex={inView.findIndex(({ row }) => selOfHazard(row.id) === current)}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

function at(inView: readonly ShownHazard[], index: number): ShownHazard {
  const shown = inView[index];
  if (shown === undefined) throw new RangeError(`No hazard at ${index}.`);
  return shown;
}
