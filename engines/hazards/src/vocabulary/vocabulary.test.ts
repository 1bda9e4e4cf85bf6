import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  camfOf,
  CAP_CATEGORIES,
  GDACS_TYPES,
  hazard,
  type HazardCode,
  hazardOfCamf,
  hazardOfCap,
  hazardOfCategory,
  hazardOfGdacs,
  hazardOfGlide,
  hazardOfIncident,
  hazardOfMeteoAlarm,
  hazardOfWords,
  HAZARDS,
  INCIDENT_KINDS,
  isHazardCode,
  isKindOf,
  isSameFamily,
} from './index.ts';

describe('the table is whole', () => {
  test('each code once, in kebab case, with a parent that exists and leads to its category', () => {
    expect(new Set(HAZARDS.map(({ code }) => code)).size).toBe(HAZARDS.length);
    for (const { code, parent, category, isGroup } of HAZARDS) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(parent === undefined).toBe(isGroup === true);
      if (parent !== undefined && code !== 'storm-surge') expect(hazard(parent).category).toBe(category);
    }
  });
  test('every number of CAMF is one kind', () => {
    const numbers = HAZARDS.flatMap(({ camf = [] }) => camf).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 113 }, (_, i) => i + 1));
    for (const number of numbers) expect(camfOf(hazardOfCamf(number)!)).toBe(number);
  });
  test.each(CAP_CATEGORIES)('category %s', (category) => expect(hazard(hazardOfCategory(category)).isGroup).toBe(true));
  test.each(GDACS_TYPES)('GDACS %s', (type) => expect(isHazardCode(hazardOfGdacs(type) ?? '')).toBe(true));
  test.each(INCIDENT_KINDS)('incident %s', (kind) => expect(isHazardCode(hazardOfIncident(kind))).toBe(true));
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13])('awareness type %i', (type) =>
    expect(isHazardCode(hazardOfMeteoAlarm(type) ?? '')).toBe(true),
  );
  test('no name elsewhere means two kinds', () => {
    for (const key of ['gdacs', 'meteoAlarm', 'incident', 'glide'] as const) {
      const values = HAZARDS.flatMap((row): readonly (string | number)[] => [row[key] ?? []].flat());
      expect(new Set(values).size).toBe(values.length);
    }
  });
});

test.each<[string, HazardCode | undefined]>([
  ['Erdbeben', 'earthquake'],
  ['STURMBÖEN', 'wind'],
  ['Amtliche WARNUNG vor SCHWEREM GEWITTER', 'thunderstorm'],
  ['gale-force gusts', 'wind'],
  ['FROST', 'frost'],
  ['orages', 'thunderstorm'],
  ['neige-verglas', 'ice-and-snow'],
  ['Canicule', 'heat-wave'],
  ['Flash Flood Watch', 'flash-flood'],
  ['Severe Tropical Cyclone', 'tropical-cyclone'],
  ['Vigilance vagues-submersion', 'coastal-event'],
  ['Viento', 'wind'],
  ['Temperaturas máximas', 'heat-wave'],
  ['burze z gradem', 'thunderstorm'],
  ['Silny wiatr', 'wind'],
  ['silně POVODEŇ', 'flood'],
  ['Kraftig snøfall', 'snowfall'],
  ['Skogsbrand', 'forest-fire'],
  ['Metsäpalovaroitus', 'forest-fire'],
  ['Καύσωνας', 'heat-wave'],
  ['Наводнение', 'flood'],
  ['Požár', 'fire'],
  ['Stromausfall im Stadtgebiet', 'power-outage'],
  ['structure_fire', 'structure-fire'],
  ['bushFire', 'wildfire'],
  ['Tsunami Warning', 'tsunami'],
  ['Child Abduction', 'missing-person'],
  ['', undefined],
  ['Zxcvb', undefined],
])('the words "%s"', (text, code) => expect(hazardOfWords(text)).toBe(code));

describe('an alert', () => {
  const of = (event: string, parameter?: string, category = 'Met') =>
    hazardOfCap({
      categories: [category],
      event,
      parameters: parameter === undefined ? [] : [{ valueName: 'awareness_type', value: parameter }],
    });
  test.each<[string, HazardCode, HazardCode]>([
    ['the number counts, not the name beside it', of('Gewitter', '4; Thunderstorm'), 'fog'],
    ['without a number its words', of('Gewitter'), 'thunderstorm'],
    ['a number that is not known', of('Nebel', '99; Something'), 'fog'],
    ['without known words its category', of('Zxcvb', undefined, 'Infra'), 'infrastructure-failure'],
    ['without a category that is known', of('Zxcvb', undefined, 'Wrong'), 'other-hazard'],
    [
      'by a SAME code',
      hazardOfCap({ categories: ['Met'], event: 'Zxcvb', eventCodes: [{ valueName: 'SAME', value: 'SVA' }] }),
      'thunderstorm',
    ],
    [
      'by GDACS',
      hazardOfCap({ categories: ['Geo'], event: 'Green', parameters: [{ valueName: 'eventtype', value: 'EQ' }] }),
      'earthquake',
    ],
    [
      'by the words of a code',
      hazardOfCap({ categories: ['Fire'], event: 'Zx', eventCodes: [{ valueName: 'x', value: 'grassFire' }] }),
      'wildfire',
    ],
  ])('%s', (_, found, code) => expect(found).toBe(code));

  test('any text gives a kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (event, categories) => {
        expect(isHazardCode(hazardOfCap({ categories, event }))).toBe(true);
      }),
    );
  });
});

test.each<[HazardCode, HazardCode, boolean, boolean]>([
  ['hurricane', 'tropical-cyclone', true, true],
  ['tropical-cyclone', 'hurricane', false, true],
  ['hurricane', 'typhoon', false, true],
  ['telecom-cable-fault', 'telephone-outage', true, true],
  ['telecom-cable-fault', 'it-outage', false, true],
  ['telecom-cable-fault', 'power-outage', false, false],
  ['flood', 'severe-weather', true, false],
  ['forest-fire', 'wildfire', true, true],
  ['forest-fire', 'structure-fire', false, false],
  ['earthquake', 'tsunami', false, false],
])('%s is a kind of %s: %s; can be one thing: %s', (code, parent, isKind, isSame) => {
  expect([isKindOf(code, parent), isSameFamily(code, parent)]).toEqual([isKind, isSame]);
});

test('GLIDE numbers', () => {
  expect(hazardOfGlide('EQ-2023-000015-TUR')).toBe('earthquake');
  expect(hazardOfGlide('ZZ-2023-000015-TUR')).toBeUndefined();
});
