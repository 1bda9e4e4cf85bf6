import type { GraphEntity } from '@quintet/node/api';
import { describe, expect, test } from 'vitest';
import { disagreements, factsOf, filterFacts } from './facts.ts';

type Said = GraphEntity['statements'][number];

const member = (dataset: string): GraphEntity['members'][number] => ({
  key: `${dataset}/1`,
  dataset,
  datasetTitle: dataset,
  id: '1',
  caption: 'A',
  schema: 'Person',
  grade: 'A1',
  handling: 'TLP:CLEAR',
  firstSeen: '2026-09-02T00:00:00Z',
  goneAt: null,
  listed: false,
});
const say = (property: string, value: string, more: Partial<Said> = {}): Said => ({
  member: 'eu/1',
  property,
  type: 'string',
  value,
  nature: 'fact',
  firstSeen: '2026-09-02T00:00:00Z',
  lastSeen: null,
  ...more,
});
const of = (...statements: Said[]) => factsOf({ members: [member('eu'), member('un')], statements });

describe('facts of an entity', () => {
  test('names come first, values of one property are neighbours, and the first carries the property', () => {
    const facts = of(
      say('notes', 'x'),
      say('alias', 'B'),
      say('birthDate', '1974'),
      say('name', 'A'),
      say('alias', 'C'),
    );
    expect(facts.map((fact) => [fact.property, fact.value, fact.first])).toEqual([
      ['name', 'A', true],
      ['alias', 'B', true],
      ['alias', 'C', false],
      ['birthDate', '1974', true],
      ['notes', 'x', true],
    ]);
  });

  test('several sources of one value are one row, the earliest first; what more of them say comes first', () => {
    const facts = of(
      say('name', 'Alone'),
      say('name', 'A'),
      say('name', 'A', { member: 'un/1', firstSeen: '2020-01-01T00:00:00Z' }),
      say('name', 'A'),
      say('name', 'A', { member: 'nobody/1' }),
    );
    expect(facts.map(({ value, sayings }) => [value, sayings.map((saying) => saying.member.dataset)])).toEqual([
      ['A', ['un', 'eu']],
      ['Alone', ['eu']],
    ]);
  });

  test.each([
    ['a partial date does not contradict a full one', ['1974', '1974-03-19'], 0],
    ['two years contradict', ['1974', '1976-03-19'], 1],
    ['1974 is no prefix of 19741', ['1974', '19741'], 1],
    ['three dates of which two agree', ['1974', '1974-03', '1975'], 1],
  ])('%s', (_, dates, count) => {
    expect(disagreements(of(...dates.map((date) => say('birthDate', date))))).toBe(count);
  });

  test('several nationalities or names are not a disagreement', () => {
    expect(disagreements(of(say('nationality', 'iq'), say('nationality', 'jo'), say('name', 'A')))).toBe(0);
  });

  test('filters keep rows and name their first row again; one source that states a fact makes it one', () => {
    const facts = of(
      say('position', 'clerk'),
      say('position', 'owner', { nature: 'assessment' }),
      say('position', 'clerk', { nature: 'assessment', member: 'un/1' }),
    );
    expect(filterFacts(facts, 'assessment')).toMatchObject([{ first: true, value: 'owner' }]);
    expect(filterFacts(facts, 'disagree')).toEqual([]);
    expect(filterFacts(facts, 'all')).toBe(facts);
  });
});
