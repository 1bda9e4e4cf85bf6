import type { Statement } from '@quintet/node/api';
import { describe, expect, test } from 'vitest';
import { disagreements, factsOf, filterFacts } from './facts.ts';

const say = (property: string, value: string, more: Partial<Statement> = {}): Statement => ({
  entity: 'e1',
  schema: 'Person',
  property,
  type: 'string',
  value,
  dataset: 'eu_fsf',
  source: 'EU list',
  kind: 'fact',
  grade: 'A1',
  firstSeen: '2026-09-02T00:00:00Z',
  lastSeen: '2026-11-24T00:00:00Z',
  handling: 'TLP:CLEAR',
  ...more,
});

describe('facts of an entity', () => {
  test('names come first, values of one property are neighbours, and the first carries the property', () => {
    const facts = factsOf(
      [say('notes', 'x'), say('alias', 'B'), say('birthDate', '1974'), say('name', 'A'), say('alias', 'C')],
      'e1',
    );
    expect(facts.map((fact) => [fact.statement.property, fact.statement.value, fact.first])).toEqual([
      ['name', 'A', true],
      ['alias', 'B', true],
      ['alias', 'C', false],
      ['birthDate', '1974', true],
      ['notes', 'x', true],
    ]);
  });

  test('statements of related entities and repeated statements are left out', () => {
    expect(factsOf([say('name', 'A'), say('name', 'A'), say('number', 'P1', { entity: 'e2' })], 'e1')).toHaveLength(1);
  });

  test.each([
    ['a partial date does not contradict a full one', ['1974', '1974-03-19'], 0],
    ['two years contradict', ['1974', '1976-03-19'], 1],
    ['1974 is no prefix of 19741', ['1974', '19741'], 1],
    ['three dates of which two agree', ['1974', '1974-03', '1975'], 1],
  ])('%s', (_, dates, count) => {
    const facts = factsOf(
      dates.map((date) => say('birthDate', date)),
      'e1',
    );
    expect(disagreements(facts)).toBe(count);
  });

  test('several nationalities or names are not a disagreement', () => {
    expect(disagreements(factsOf([say('nationality', 'iq'), say('nationality', 'jo'), say('name', 'A')], 'e1'))).toBe(
      0,
    );
  });

  test('filters keep rows and name their first row again', () => {
    const facts = factsOf(
      [say('position', 'clerk'), say('position', 'owner', { kind: 'assessment', grade: 'B3' })],
      'e1',
    );
    expect(filterFacts(facts, 'assessment')).toMatchObject([{ first: true, statement: { value: 'owner' } }]);
    expect(filterFacts(facts, 'disagree')).toEqual([]);
    expect(filterFacts(facts, 'all')).toBe(facts);
  });
});
