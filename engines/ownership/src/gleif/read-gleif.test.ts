import { expect, test } from 'vitest';
import { createInterestGraph } from '../graph/interest-graph.ts';
import { ownersOf } from '../owners/owners-of.ts';
import { readGleif, readGleifXml } from './read-gleif.ts';

const CHILD = '5299000000000000CH01';
const PARENT = '5299000000000000PA02';
const TOP = '5299000000000000TO03';

const LEVEL_1 = `<?xml version="1.0"?><lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016"><lei:LEIRecords>
  ${[
    [CHILD, 'Child GmbH'],
    [PARENT, 'Parent &amp; Co'],
    [TOP, 'Top SA'],
  ]
    .map(
      ([
        lei,
        name,
      ]) => `<lei:LEIRecord><lei:LEI>${lei}</lei:LEI><lei:Entity><lei:LegalName xml:lang="en">${name}</lei:LegalName>
        <lei:LegalAddress><lei:FirstAddressLine>Street 1</lei:FirstAddressLine><lei:City>Town</lei:City><lei:Country>DE</lei:Country></lei:LegalAddress>
        <lei:EntityCategory>GENERAL</lei:EntityCategory><lei:EntityCreationDate>2001-02-03T00:00:00Z</lei:EntityCreationDate></lei:Entity></lei:LEIRecord>`,
    )
    .join('')}</lei:LEIRecords></lei:LEIData>`;

const relationship = (
  child: string,
  type: string,
  parent: string,
  more = '',
) => `<rr:RelationshipRecord><rr:Relationship>
  <rr:StartNode><rr:NodeID>${child}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
  <rr:EndNode><rr:NodeID>${parent}</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
  <rr:RelationshipType>${type}</rr:RelationshipType>
  <rr:RelationshipPeriods><rr:RelationshipPeriod><rr:StartDate>2015-01-01T00:00:00Z</rr:StartDate><rr:EndDate>2015-12-31T00:00:00Z</rr:EndDate><rr:PeriodType>ACCOUNTING_PERIOD</rr:PeriodType></rr:RelationshipPeriod>
  <rr:RelationshipPeriod><rr:StartDate>2014-05-01T00:00:00Z</rr:StartDate><rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType></rr:RelationshipPeriod></rr:RelationshipPeriods>
  <rr:RelationshipStatus>ACTIVE</rr:RelationshipStatus>${more}</rr:Relationship></rr:RelationshipRecord>`;

const LEVEL_2 = `<rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:RelationshipRecords>
  ${relationship(CHILD, 'IS_DIRECTLY_CONSOLIDATED_BY', PARENT, '<rr:RelationshipQuantifiers><rr:RelationshipQuantifier><rr:MeasurementMethod>ACCOUNTING_CONSOLIDATION</rr:MeasurementMethod><rr:QuantifierAmount>80</rr:QuantifierAmount><rr:QuantifierUnits>PERCENTAGE</rr:QuantifierUnits></rr:RelationshipQuantifier></rr:RelationshipQuantifiers>')}
  ${relationship(CHILD, 'IS_ULTIMATELY_CONSOLIDATED_BY', TOP)}
  ${relationship(PARENT, 'IS_DIRECTLY_CONSOLIDATED_BY', TOP)}
  ${relationship(CHILD, 'IS_FUND-MANAGED_BY', TOP)}</rr:RelationshipRecords></rr:RelationshipData>`;

const EXCEPTIONS = `<repex:ReportingExceptionData xmlns:repex="http://www.gleif.org/data/schema/repex/2016"><repex:ReportingExceptions><repex:Exception>
  <repex:LEI>${TOP}</repex:LEI><repex:ExceptionCategory>ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT</repex:ExceptionCategory>
  <repex:ExceptionReason>NATURAL_PERSONS</repex:ExceptionReason></repex:Exception></repex:ReportingExceptions></repex:ReportingExceptionData>`;

function graphOf(...texts: string[]) {
  const reads = texts.map(readGleif);
  return createInterestGraph({
    parties: reads.flatMap(({ parties }) => parties),
    interests: reads.flatMap(({ interests }) => interests),
  });
}

test('entities, who consolidates them, and why the last has no parent', () => {
  const owners = ownersOf(graphOf(LEVEL_1, LEVEL_2, EXCEPTIONS), CHILD)?.owners ?? [];
  const last = owners.find(({ id }) => id === `${TOP}#parent`);
  expect(last).toMatchObject({ kind: 'unknown', control: false, reason: expect.stringMatching(/natural persons/) });
  expect(last?.share).toEqual({ min: 0, max: 80 });
  expect(last?.chains).toEqual([[CHILD, PARENT, TOP, `${TOP}#parent`]]);
});

test('a parent that consolidates controls as a whole, and the sum of the chain is not counted twice', () => {
  const owners = ownersOf(graphOf(LEVEL_1, LEVEL_2), CHILD)?.owners ?? [];
  expect(owners.map(({ id, share }) => [id, share])).toContainEqual(['unknown', { min: 20, max: 100 }]);
  expect(owners.find(({ id }) => id === TOP)).toMatchObject({
    caption: 'Top SA',
    control: true,
    share: { min: 0, max: 80 },
  });
});

test('a relationship counts from the start of its own period', () => {
  expect(ownersOf(graphOf(LEVEL_1, LEVEL_2), CHILD, { at: '2014-01-01' })?.owners[0]?.id).toBe('unknown');
});

test('CSV and JSON of the golden copy say the same', () => {
  const csv = `"Relationship.StartNode.NodeID","Relationship.EndNode.NodeID","Relationship.RelationshipType","Relationship.RelationshipStatus","Relationship.Period.1.startDate","Relationship.Period.1.periodType","Relationship.Quantifiers.1.quantifierAmount"
"${CHILD}","${PARENT}","IS_DIRECTLY_CONSOLIDATED_BY","ACTIVE","2014-05-01","RELATIONSHIP_PERIOD","80.00"`;
  const json = JSON.stringify({
    relations: [
      {
        RelationshipRecord: undefined,
        Relationship: {
          StartNode: { NodeID: { $: CHILD } },
          EndNode: { NodeID: { $: PARENT } },
          RelationshipType: { $: 'IS_DIRECTLY_CONSOLIDATED_BY' },
          RelationshipStatus: { $: 'ACTIVE' },
          RelationshipPeriods: {
            RelationshipPeriod: [
              { StartDate: { $: '2014-05-01T00:00:00Z' }, PeriodType: { $: 'RELATIONSHIP_PERIOD' } },
            ],
          },
          RelationshipQuantifiers: { RelationshipQuantifier: { QuantifierAmount: { $: '80' } } },
        },
      },
    ],
  });
  const [fromXml] = readGleif(LEVEL_2).interests;
  expect(readGleif(csv).interests).toEqual([fromXml]);
  expect(readGleif(json).interests).toEqual([fromXml]);
});

test('XML in pieces gives the same; a document type or a broken file is a finding', async () => {
  async function* pieces() {
    for (let i = 0; i < LEVEL_2.length; i += 7) yield Buffer.from(LEVEL_2.slice(i, i + 7));
  }
  expect(await readGleifXml(pieces())).toEqual(readGleif(LEVEL_2));
  expect(readGleif('<!DOCTYPE a><a/>').findings[0]?.code).toBe('OWN-007');
  expect(readGleif('<a><b></a>').findings[0]?.code).toBe('OWN-006');
  expect(readGleif('<a/>').findings[0]?.code).toBe('OWN-008');
  expect(readGleif('').findings[0]?.code).toBe('OWN-001');
});
