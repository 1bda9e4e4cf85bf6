import type { HazardReportShape } from '@quintet/node/api';
import type { ReactNode } from 'react';
import { say } from '../../../messages/say.tsx';
import { capWord, kmWords, utcToSecond } from '../../../parts/hazards/hazard-words.ts';
import { Outside } from '../../../parts/outside.tsx';
import { WebAddress } from '../shared/web-address.tsx';

/** What it says in values, and how it came. */
export function ReportFacts({ report }: { report: HazardReportShape }) {
  return (
    <dl className="hz-facts">
      {factsOf(report)
        .filter((fact) => fact !== undefined)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const given = (name: string, value: ReactNode, isGiven: boolean) => (isGiven ? ([name, value] as const) : undefined);

function factsOf(report: HazardReportShape) {
  const { urgency, severity, certainty, magnitude, depthKm, sent, received, start, end, expires, revision } = report;
  const { codes, links, attribution, web, id, feedTitle } = report;
  const time = (at: string) => say('sea.utc', { time: utcToSecond(at) });
  return [
    given(say('hazards.fact.urgency'), capWord('urgency', urgency ?? ''), urgency !== undefined),
    given(say('hazards.fact.severity'), capWord('severity', severity ?? ''), severity !== undefined),
    given(say('hazards.fact.certainty'), capWord('certainty', certainty ?? ''), certainty !== undefined),
    given(say('hazards.fact.magnitude'), magnitude?.toFixed(1), magnitude !== undefined),
    given(say('hazards.fact.depth'), kmWords(depthKm ?? 0), depthKm !== undefined),
    given(say('hazards.fact.start'), time(start), true),
    given(say('hazards.fact.end'), time(end ?? start), end !== undefined),
    given(say('hazards.fact.sent'), time(sent), true),
    given(say('hazards.fact.received'), time(received), true),
    given(
      say('hazards.fact.expires'),
      expires === undefined ? say('hazards.fact.noEnd') : time(expires),
      expires !== undefined || (end === undefined && report.live),
    ),
    given(say('hazards.fact.revision'), revision, true),
    given(say('hazards.fact.feed'), <Outside value={feedTitle} />, true),
    given(
      say('hazards.fact.codes'),
      <Outside value={codes.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')} />,
      codes.length > 0,
    ),
    given(say('hazards.fact.links'), <Outside value={links.join(', ')} />, links.length > 0),
    given(say('hazards.fact.web'), <WebAddress value={web ?? ''} />, web !== undefined),
    given(say('hazards.fact.attribution'), <Outside value={attribution ?? ''} />, attribution !== undefined),
    given(
      say('hazards.fact.id'),
      <span className="mono">
        <Outside value={id} />
      </span>,
      true,
    ),
  ];
}
