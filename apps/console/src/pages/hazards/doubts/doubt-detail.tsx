import type { HazardDoubt, HazardReportShape } from '@quintet/node/api';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { say } from '../../../messages/say.tsx';
import { hazardAddress, PlaceLink } from '../../../parts/hazards/hazard-links.tsx';
import { HazardPicture } from '../../../parts/hazards/hazard-picture.tsx';
import { sceneOfReports } from '../../../parts/hazards/hazard-scene.ts';
import { headlineOf } from '../../../parts/hazards/hazard-words.ts';
import { LevelMark } from '../../../parts/hazards/level-mark.tsx';
import { Outside } from '../../../parts/outside.tsx';
import { outsideText } from '../../../parts/outside-text.ts';
import { Section } from '../../../parts/section.tsx';
import { SectorMark } from '../../../parts/sector-mark.tsx';
import { vocabularyOptions } from '../hazard-api.ts';
import { LiveMark } from '../shared/live-mark.tsx';
import { doubtLines } from './doubt-lines.ts';

const PICTURE_PX = 240;

function Head({ letter, report, event }: { letter: string; report: HazardReportShape; event: string }) {
  return (
    <>
      {letter} <Outside value={report.agency} />{' '}
      {event === '' ? null : (
        <PlaceLink className="small" href={hazardAddress(event)}>
          {say('hazards.doubt.openEvent')}
          <span className="sr"> {report.caption}</span>
        </PlaceLink>
      )}
    </>
  );
}

/** Both reports next to each other, with how far apart they are; and where. */
function Sides({ doubt }: { doubt: HazardDoubt }) {
  const { a, b, eventA, eventB } = doubt;
  const { data: words } = useQuery(vocabularyOptions);
  const titleOf = (code: string) => words?.find((each) => each.code === code)?.title ?? code;
  const silent = <span className="muted">{say('hazards.doubt.notSaid')}</span>;
  return (
    <table className="sides hz-sides">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{say('hazards.property')}</span>
          </th>
          <th scope="col">
            <Head letter="A" report={a} event={eventA} />
          </th>
          <th scope="col">
            <Head letter="B" report={b} event={eventB} />
          </th>
          <th scope="col">{say('hazards.doubt.apart')}</th>
        </tr>
      </thead>
      <tbody>
        <tr className="sides-name">
          <th scope="row">{say('hazards.doubt.line.caption')}</th>
          <td>
            <Outside value={headlineOf(a)} />
          </td>
          <td>
            <Outside value={headlineOf(b)} />
          </td>
          <td className="small" />
        </tr>
        <tr>
          <th scope="row">{say('hazards.doubt.line.level')}</th>
          <td>
            <LevelMark level={a.level} />
          </td>
          <td>
            <LevelMark level={b.level} />
          </td>
          <td className="soft">{say(a.level === b.level ? 'hazards.doubt.same' : 'hazards.doubt.differs')}</td>
        </tr>
        {doubtLines(doubt, titleOf).map((line) => (
          <tr key={line.name}>
            <th scope="row">{say(`hazards.doubt.line.${line.name}`)}</th>
            <td>{line.a === undefined ? silent : <Outside value={line.a} />}</td>
            <td>{line.b === undefined ? silent : <Outside value={line.b} />}</td>
            <td className="soft">{line.apart}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say('hazards.doubt.line.live')}</th>
          <td>
            <LiveMark live={a.live} why={a.endedWhy} />
          </td>
          <td>
            <LiveMark live={b.live} why={b.endedWhy} />
          </td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

/** One pair with everything that its judgement needs. */
export function DoubtDetail({ doubt }: { doubt: HazardDoubt }) {
  const { a, b, eventA, eventB, score, text } = doubt;
  const state = eventA === eventB ? 'together' : 'apart';
  const scene = useMemo(() => sceneOfReports([a, b]), [a, b]);
  const name = say('hazards.doubt.pair', { one: outsideText(a.caption).text, other: outsideText(b.caption).text });
  return (
    <section className="detail" aria-label={name}>
      <div className="detail-head">
        <div className="detail-line small soft">
          <SectorMark sector="crises" />
          <span>{say(`hazards.doubt.score.${state}`, { score: score.toFixed(2) })}</span>
        </div>
        <h1>
          <Outside value={a.caption} /> <span className="muted">{say(`hazards.doubt.perhaps.${state}`)}</span>{' '}
          <Outside value={b.caption} />
        </h1>
        <p className="detail-said">
          <Outside value={text} />
        </p>
      </div>
      <div className="detail-body" tabIndex={-1}>
        <Section title={say('hazards.doubt.sides')} note={say('hazards.utc')}>
          <Sides doubt={doubt} />
        </Section>
        <Section title={say('hazards.where')}>
          <HazardPicture scene={scene} title={name} caption="" heightPx={PICTURE_PX} />
        </Section>
      </div>
    </section>
  );
}
