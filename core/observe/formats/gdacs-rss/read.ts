import type { FindingCollector } from '../../findings.ts';
import { HAZARD_REPORTS_MAX } from '../../hazards/hazard-limits.ts';
import { latestReports } from '../../hazards/latest-reports.ts';
import type { ReadHazard } from '../../hazards/read-hazard.ts';
import { readXmlRecords } from '../../xml-records.ts';
import { gdacsItem } from './item.ts';

/**
 * Reads the RSS feed of GDACS (rss.xml, rss_24h.xml, rss_7d.xml). An event is known by its type and id; episodes are
 * revisions of it. Numbers come from attributes, as texts round them.
 */
export async function readGdacsRss(text: AsyncIterable<string>, findings: FindingCollector): Promise<ReadHazard[]> {
  const reports: ReadHazard[] = [];
  let count = 0;
  await readXmlRecords(
    text,
    {
      recordNames: new Set(['item']),
      root: () => undefined,
      record: (node) => {
        count += 1;
        if (count > HAZARD_REPORTS_MAX) return;
        const report = gdacsItem(node, findings);
        if (report !== undefined) reports.push(report);
      },
    },
    findings,
  );
  if (count > HAZARD_REPORTS_MAX) findings.add('HAZ-004', { values: { limit: HAZARD_REPORTS_MAX, what: 'events' } });
  if (count > 0 && reports.length === 0) findings.add('HAZ-006', { values: { count } });
  return latestReports(reports);
}
