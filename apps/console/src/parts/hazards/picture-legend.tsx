import type { ReactNode } from 'react';
import { say } from '../../messages/say.tsx';
import { Outside } from '../outside.tsx';
import { agencyLetter, type HazardScene } from './hazard-scene.ts';
import { dashesOf, EVENT_MARK, SITE_MARK, VESSEL_MARK } from './picture-marks.ts';
import { pointOf } from './shape-path.ts';

function Key({ glyph, children }: { glyph: ReactNode; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="-12 -7 24 14" width="24" height="14" aria-hidden>
        {glyph}
      </svg>
      {children}
    </li>
  );
}

/** What each sign of the drawing is, in words; only what is on it. */
export function PictureLegend({ scene }: { scene: HazardScene }) {
  const { agencies, shapes, rings, sites, vessels, lines, tracks, event } = scene;
  const drawn = agencies.flatMap((agency, place) => {
    const own = shapes.filter((one) => one.agency === place);
    return own.length === 0 ? [] : [{ agency, place, isPoint: own.every(({ shape }) => pointOf(shape) !== undefined) }];
  });
  return (
    <ul className="hz-legend small">
      {event === undefined ? null : (
        <Key glyph={<path d={EVENT_MARK} transform="scale(.8)" className="hz-event" />}>
          {say('hazards.picture.event')}
        </Key>
      )}
      {drawn.map(({ agency, place, isPoint }) => (
        <Key
          key={agency}
          glyph={
            isPoint ? (
              <circle r={4} className="hz-point" />
            ) : (
              <path d="M-12 0h24" strokeDasharray={dashesOf(place)} className="hz-area" />
            )
          }
        >
          <span>
            {agencyLetter(place)} <Outside value={agency} short />
          </span>
        </Key>
      ))}
      {shapes.some(({ live }) => !live) ? (
        <Key glyph={<path d="M-12 0h24" className="hz-area hz-ended" />}>{say('hazards.picture.ended')}</Key>
      ) : null}
      {rings.length === 0 ? null : (
        <Key glyph={<path d="M-12 0h24" className="hz-ring" />}>{say('hazards.picture.rings')}</Key>
      )}
      {sites.some(({ inside }) => inside) ? (
        <Key glyph={<path d={SITE_MARK} className="hz-site" />}>{say('hazards.picture.siteInside')}</Key>
      ) : null}
      {sites.some(({ inside }) => !inside) ? (
        <Key glyph={<path d={SITE_MARK} className="hz-site hz-near" />}>{say('hazards.picture.siteNear')}</Key>
      ) : null}
      {vessels.length === 0 ? null : (
        <Key glyph={<path d={VESSEL_MARK} className="hz-vessel" />}>{say('hazards.picture.vessel')}</Key>
      )}
      {lines.length === 0 ? null : (
        <Key glyph={<path d="M-12 0h24" className="hz-line" />}>{say('hazards.picture.line')}</Key>
      )}
      {tracks.length === 0 ? null : (
        <Key
          glyph={
            <g className="sea-track-1">
              <path d="M-12 0h24" className="sea-line" />
            </g>
          }
        >
          {say('hazards.picture.track')}
        </Key>
      )}
    </ul>
  );
}
