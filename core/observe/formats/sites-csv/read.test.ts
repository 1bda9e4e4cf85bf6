import { describe, expect, it } from 'vitest';
import { FindingCollector } from '../../findings.ts';
import { readSites, readSitesCsv } from './read.ts';
import { readSitesFile } from './read-sites-file.ts';

async function readAll(text: string) {
  const findings = new FindingCollector({ leaveOutBroken: true });
  const entities = await readSitesCsv(new TextEncoder().encode(text), findings);
  return { entities, codes: findings.list().map(({ code }) => code) };
}

describe('readSitesCsv', () => {
  it('gives sites, operators and dependencies', async () => {
    const { entities, codes } = await readAll(
      [
        'Id;Name;Kind;Operator;Operator ID;lat;lon;geometry;seveso;substances;country;address;depends_on;serves;inhabitants',
        'W1;Waterworks;Water;Example Grid;GRID-1;60,1;24,9;;;;Finland;Way 1;S1@4|S2;Town;12000',
        'S1;Substation;substation;Example Grid Ltd;GRID-1;60.2;24.8;;;;FI;;;;',
        'S2;Cable;power line;;;;;LINESTRING(24 60, 25 61);;;FI;;;;',
        'C1;Chemicals;Seveso;;;60;24;;Upper tier;chlorine|ammonia;FI;;;;',
      ].join('\n'),
    );
    expect(codes).toEqual([]);
    expect(entities).toMatchObject([
      {
        id: 'operator-grid-1',
        schema: 'Company',
        properties: { name: ['Example Grid', 'Example Grid Ltd'], registrationNumber: ['GRID-1'] },
      },
      {
        id: 'W1',
        schema: 'CriticalSite',
        properties: {
          name: ['Waterworks'],
          siteKind: ['water'],
          operator: ['operator-grid-1'],
          latitude: ['60.1'],
          longitude: ['24.9'],
          country: ['fi'],
          serves: ['Town'],
          inhabitants: ['12000'],
        },
      },
      { id: 'S1' },
      { id: 'S2', properties: { siteKind: ['power_line'], geometry: ['LINESTRING(24 60, 25 61)'] } },
      { id: 'C1', properties: { seveso: ['upper'], substances: ['chlorine', 'ammonia'] } },
      { schema: 'SiteDependency', properties: { site: ['W1'], dependsOn: ['S1'], hours: ['4'] } },
      { schema: 'SiteDependency', properties: { site: ['W1'], dependsOn: ['S2'] } },
    ]);
  });

  const HEADER = 'id,name,kind,lat,lon,geometry,seveso,country,depends_on,inhabitants\n';
  it.each([
    ['no id', ',A,x,1,2,,,,,\nB,B,x,1,2,,,,,', 1, ['HAZ-201']],
    ['no name', 'A,,x,1,2,,,,,\nB,B,x,1,2,,,,,', 1, ['HAZ-201']],
    ['an id with spaces', 'A 1,A,x,1,2,,,,,\nB,B,x,1,2,,,,,', 1, ['HAZ-201']],
    ['an id twice', 'A,A,x,1,2,,,,,\nA,B,x,1,2,,,,,', 1, ['HAZ-202']],
    ['no place', 'A,A,x,,,,,,,', 1, ['HAZ-203']],
    ['swapped', 'A,A,x,121,2,,,,,', 1, ['HAZ-102', 'HAZ-203']],
    ['at nought', 'A,A,x,0,0,,,,,', 1, ['HAZ-119']],
    ['a bad geometry', 'A,A,x,1,2,"CIRCLE(1 2)",,,,', 1, ['HAZ-204']],
    ['a bad dependency', 'A,A,x,1,2,,,,B@long,\nB,B,x,1,2,,,,,', 2, ['HAZ-205']],
    ['itself', 'A,A,x,1,2,,,,A,', 1, ['HAZ-206']],
    ['elsewhere', 'A,A,x,1,2,,,,Z,', 2, ['HAZ-207']],
    ['a tier that is none', 'A,A,x,1,2,,middle,,,', 1, ['HAZ-111']],
    ['a country that is none', 'A,A,x,1,2,,,Atlantis,,', 1, ['HAZ-111']],
    ['fewer than nobody', 'A,A,x,1,2,,,,,-5', 1, ['HAZ-111']],
    ['nothing but bad rows', ',A,x,1,2,,,,,', 0, ['HAZ-201', 'HAZ-006']],
  ])('%s', async (_, rows, count, codes) => {
    const read = await readAll(`${HEADER}${rows}\n`);
    expect(read.codes).toEqual(codes);
    expect(read.entities).toHaveLength(count);
  });

  it.each([
    ['a line that was cut', 'A,A,x,1,2,,,,,\nB,B,x,1', ['LIST-202', 'HAZ-208']],
    ['a quote that was cut', 'A,A,x,1,2,,,,,\nB,"B', ['LIST-201', 'HAZ-208']],
    ['a quote that was cut at the end of a line', 'A,A,x,1,2,,,,,\nB,"B\n', ['LIST-201', 'HAZ-208']],
    ['a quote over lines that was cut', 'A,A,x,1,2,,,,,\nB,"B\nb', ['LIST-201', 'LIST-202', 'HAZ-208']],
    ['a short line that ends', 'A,A,x,1,2,,,,,\nB,B,x,1\n', ['LIST-202']],
    ['a short line before others', 'B,B,x,1\nA,A,x,1,2,,,,,', ['LIST-202']],
    ['no end of the last line', 'A,A,x,1,2,,,,,', []],
    ['nothing but the header', '', ['LIST-006']],
  ])('%s', async (_, rows, codes) => {
    expect((await readAll(`${HEADER}${rows}`)).codes).toEqual(codes);
  });

  it('knows a cut however much was found before', async () => {
    const findings = new FindingCollector({ leaveOutBroken: true });
    const rows = Array.from({ length: 1000 }, (_, i) => `S${i},S,x,,,,,,,\n`).join('');
    await readSites(new TextEncoder().encode(`${HEADER}${rows}B,B`), findings);
    expect(findings.list().map(({ code }) => code)).toContain('HAZ-208');
  });

  it('counts what it leaves out', async () => {
    const rows = ',A,x,1,2,,,,,\nA,A,x,1,2,,,,B,\nA,again,x,1,2,,,,,\nB,B\nC,"C,x,1,2,,,,,\nD,D,x,1,2,,,,,\n';
    const file = await readSitesFile(new TextEncoder().encode(HEADER + rows));
    expect(file?.entities.map(({ id }) => id)).toEqual(['A', 'D', 'A-needs-B']);
    expect(file?.leftOut).toBe(4);
  });

  it('takes a file without its cut line where somebody has looked', async () => {
    const bytes = new TextEncoder().encode(`${HEADER}A,A,x,1,2,,,,,\nB,B`);
    const file = await readSitesFile(bytes, { acceptCut: true });
    expect(file).toMatchObject({ entities: [{ id: 'A' }], leftOut: 1, findings: [{ code: 'LIST-202' }] });
  });
});

describe('readSitesFile', () => {
  it.each([
    ['nothing', '', ['LIST-002']],
    ['a page of HTML', '<!doctype html><html></html>', ['HAZ-002']],
    ['another table', 'a,b\n1,2\n', undefined],
  ])('of %s takes nothing', async (_, text, codes) => {
    const file = await readSitesFile(new TextEncoder().encode(text));
    expect(file?.entities ?? []).toEqual([]);
    expect(file?.findings.map(({ code }) => code)).toEqual(codes);
  });
});
