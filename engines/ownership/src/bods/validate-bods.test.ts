import { describe, expect, test } from 'vitest';
import { entity, person, relationship } from '../test-statements.ts';
import { validateBods } from './validate-bods.ts';

type Json = Record<string, unknown>;

const TODAY = '2026-01-01';
const faults = (...statements: unknown[]) =>
  validateBods(JSON.stringify(statements), { today: TODAY })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path}`);

const company = entity('c1');
const owner = person('p1');
const holds = (interest: Json = { type: 'shareholding', share: { exact: 60 } }, more: Json = {}) =>
  relationship('r1', 'c1', 'p1', [interest], more);

test('a company, a person and a relationship are valid; so are JSON lines', () => {
  expect(faults(company, owner, holds())).toEqual([]);
  const lines = [company, owner, holds()].map((statement) => JSON.stringify(statement)).join('\n\n');
  expect(validateBods(lines)).toMatchObject({ statements: 3, valid: true, findings: [] });
});

describe('structure', () => {
  test.each<[string, Json, string]>([
    ['a field is missing', { ...company, statementDate: undefined }, 'BODS-101 $[0]'],
    ['a wrong type', { ...company, recordId: 5 }, 'BODS-102 $[0].recordId'],
    ['null is no text', { ...company, declaration: null }, 'BODS-102 $[0].declaration'],
    ['not in the code list', { ...company, recordStatus: 'open' }, 'BODS-103 $[0].recordStatus'],
    ['too short', { ...company, statementId: 'x' }, 'BODS-104 $[0].statementId'],
    ['too long', { ...company, statementId: 'x'.repeat(65) }, 'BODS-105 $[0].statementId'],
    ['no date', { ...company, statementDate: '2020-02-30' }, 'BODS-107 $[0].statementDate'],
    ['a time without zone', { ...company, statementDate: '2020-02-20T10:00:00' }, 'BODS-107 $[0].statementDate'],
    ['no URI', { ...company, source: { url: 'www.example' } }, 'BODS-106 $[0].source.url'],
    [
      'deep in a list',
      { ...company, source: { assertedBy: [{}, { name: 1 }] } },
      'BODS-102 $[0].source.assertedBy[1].name',
    ],
    [
      'a version that is none',
      { ...company, publicationDetails: { publicationDate: '2020-01-01', bodsVersion: 'x', publisher: { name: 'A' } } },
      'BODS-110 $[0].publicationDetails.bodsVersion',
    ],
    [
      'one of several',
      { ...company, publicationDetails: { publicationDate: '2020-01-01', bodsVersion: '0.4', publisher: {} } },
      'BODS-111 $[0].publicationDetails.publisher',
    ],
    [
      'a link needs its address',
      { ...company, annotations: [{ statementPointerTarget: '', motivation: 'linking' }] },
      'BODS-101 $[0].annotations[0]',
    ],
    [
      'only a transformation transforms',
      { ...company, annotations: [{ statementPointerTarget: '', motivation: 'correcting', transformedContent: 'x' }] },
      'BODS-113 $[0].annotations[0].transformedContent',
    ],
    [
      'a subtype that does not go with its type',
      entity('c1', { entityType: { type: 'state', subtype: 'trust' } }),
      'BODS-103 $[0].recordDetails.entityType.subtype',
    ],
    [
      'an address of the wrong kind',
      entity('c1', { addresses: [{ type: 'residence' }] }),
      'BODS-103 $[0].recordDetails.addresses[0].type',
    ],
    [
      'a country code',
      entity('c1', { addresses: [{ country: { name: 'X', code: 'GBR' } }] }),
      'BODS-105 $[0].recordDetails.addresses[0].country.code',
    ],
    [
      'an identifier without a scheme',
      entity('c1', { identifiers: [{ id: '1' }] }),
      'BODS-111 $[0].recordDetails.identifiers[0]',
    ],
    ['a partial date', person('c1', { birthDate: '1990-13' }), 'BODS-107 $[0].recordDetails.birthDate'],
  ])('%s', (_name, statement, fault) => {
    expect(faults(statement)).toEqual([fault]);
  });

  test.each<[string, Json, string]>([
    ['a share above 100', { share: { exact: 101 } }, 'BODS-109 $[2].recordDetails.interests[0].share.exact'],
    [
      'a share below 0',
      { share: { exclusiveMaximum: -1 } },
      'BODS-108 $[2].recordDetails.interests[0].share.exclusiveMaximum',
    ],
    ['an interest that is none', { type: 'friendship' }, 'BODS-103 $[2].recordDetails.interests[0].type'],
  ])('%s', (_name, interest, fault) => {
    expect(faults(company, owner, holds(interest))).toEqual([fault]);
  });

  test('a party is a text or an object with a reason', () => {
    expect(faults(company, relationship('r1', 'c1', 5, []))).toEqual(['BODS-112 $[1].recordDetails.interestedParty']);
    expect(faults(company, relationship('r1', 'c1', { reason: 'none' }, []))).toEqual([
      'BODS-103 $[1].recordDetails.interestedParty.reason',
    ]);
    expect(faults(company, relationship('r1', 'c1', {}, []))).toEqual(['BODS-101 $[1].recordDetails.interestedParty']);
  });

  test.each(['[1]', '["x"]', '[null]'])('%s is no statement', (text) => {
    expect(validateBods(text).findings[0]).toMatchObject({ code: 'BODS-102', path: '$[0]' });
  });

  test.each([
    ['', 'OWN-001'],
    ['[{"a": }]', 'OWN-002'],
    ['{"a": 1}\n{"b"\n', 'OWN-002'],
  ])('%j cannot be read', (text, code) => {
    expect(validateBods(text).findings.map((finding) => finding.code)).toContain(code);
  });
});

describe('further rules', () => {
  test.each<[string, Json[], string]>([
    ['a date in the future', [{ ...company, statementDate: '2026-01-02' }], 'BODS-201 $[0].statementDate'],
    ['born long ago', [person('c1', { birthDate: '1799' })], 'BODS-202 $[0].recordDetails.birthDate'],
    [
      'died before birth',
      [person('c1', { birthDate: '1990', deathDate: '1989-12' })],
      'BODS-203 $[0].recordDetails.deathDate',
    ],
    [
      'ended before it began',
      [company, owner, holds({ startDate: '2020-01-02', endDate: '2020-01-01' })],
      'BODS-204 $[2].recordDetails.interests[0].endDate',
    ],
    [
      'a pointer to nothing',
      [{ ...company, annotations: [{ statementPointerTarget: '/x', motivation: 'correcting' }] }],
      'BODS-205 $[0].annotations[0].statementPointerTarget',
    ],
    [
      'a scheme of a person',
      [person('c1', { identifiers: [{ id: '1', scheme: 'GBR-ID' }] })],
      'BODS-206 $[0].recordDetails.identifiers[0].scheme',
    ],
    [
      'a country that is none',
      [person('c1', { identifiers: [{ id: '1', scheme: 'GBX-TAXID' }] })],
      'BODS-207 $[0].recordDetails.identifiers[0].scheme',
    ],
    [
      'listed and not listed',
      [entity('c1', { publicListing: { hasPublicListing: false, companyFilingsURLs: ['https://example.org/'] } })],
      'BODS-208 $[0].recordDetails.publicListing.hasPublicListing',
    ],
    [
      'exact and a range',
      [company, owner, holds({ share: { exact: 5, minimum: 1 } })],
      'BODS-210 $[2].recordDetails.interests[0].share',
    ],
    [
      'the same identifier twice',
      [company, { ...owner, statementId: company['statementId'] }],
      'BODS-211 $[1].statementId',
    ],
    [
      'new twice',
      [{ ...company, recordStatus: 'new' }, entity('c1', {}, { statementId: 'y'.repeat(32), recordStatus: 'new' })],
      'BODS-212 $[1].recordStatus',
    ],
    [
      'a trustee of a company',
      [company, owner, holds({ type: 'trustee' })],
      'BODS-213 $[2].recordDetails.interests[0].type',
    ],
    [
      'a nominee of a company',
      [company, owner, holds({ type: 'nominee' })],
      'BODS-214 $[2].recordDetails.interests[0].type',
    ],
    [
      'a company is no beneficial owner',
      [company, entity('p1'), holds({ beneficialOwnershipOrControl: true })],
      'BODS-215 $[2].recordDetails.interests[0].beneficialOwnershipOrControl',
    ],
    [
      'nobody owns a person',
      [company, owner, relationship('r1', 'p1', 'c1', [])],
      'BODS-216 $[2].recordDetails.subject',
    ],
    [
      'a reference to nothing',
      [company, relationship('r1', 'c1', 'p1', [])],
      'BODS-220 $[1].recordDetails.interestedParty',
    ],
    ['a relationship before its party', [company, holds(), owner], 'BODS-222 $[1].recordDetails.interestedParty'],
    ['a component of nothing', [entity('c1', { isComponent: true }), owner], 'BODS-219 $[0].recordDetails.isComponent'],
  ])('%s', (_name, statements, fault) => {
    expect(faults(...statements)).toEqual([fault]);
  });

  test('one statement alone may refer outside', () => {
    const { valid, findings } = validateBods(JSON.stringify(holds()), { today: TODAY });
    expect(valid).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(['BODS-221', 'BODS-221', 'BODS-221']);
  });
});
