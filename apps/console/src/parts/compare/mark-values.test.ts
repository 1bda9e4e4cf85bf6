import { describe, expect, it } from 'vitest';
import { isClose } from './close-words.ts';
import { markValues, type Parts } from './mark-values.ts';

const written = (values: ReturnType<typeof markValues>['left']) =>
  values.map((marks) => marks.map(({ text, mark }) => `${text}:${mark}`).join(' '));

describe('two sides of a property', () => {
  it.each<[string[], string[], Parts, string[], string[]]>([
    [['Ana  Brand'], ['Anna BRÁND'], 'words', ['Ana:only Brand:same'], ['Anna:only BRÁND:same']],
    [['Mohammed Sel'], ['Muhammad Sel'], 'words', ['Mohammed:variant Sel:same'], ['Muhammad:variant Sel:same']],
    [['1974-03-19'], ['1974'], 'dates', ['1974:same -03-19:only'], ['1974:same']],
    [['1974-03-19'], ['1974-04-19'], 'dates', ['1974:same -03:only -19:same'], ['1974:same -04:only -19:same']],
    [['HRB 77.000', 'X1'], ['HRB77000'], 'whole', ['HRB 77.000:same', 'X1:only'], ['HRB77000:same']],
    [['Line & Co'], ['Line Co'], 'words', ['Line:same &:ignored Co:same'], ['Line:same Co:same']],
    [['x'], [], 'whole', ['x:only'], []],
  ])('%j and %j as %s', (left, right, parts, ofLeft, ofRight) => {
    const values = markValues(left, right, parts);
    expect([written(values.left), written(values.right)]).toEqual([ofLeft, ofRight]);
  });

  it('names the other spelling', () => {
    expect(markValues(['Brandt'], ['Sanne Brand'], 'words').left[0]).toEqual([
      { text: 'Brandt', mark: 'variant', pair: 1 },
    ]);
  });
});

it.each([
  ['ana', 'anna', false],
  ['sanne', 'sane', true],
  ['mohammed', 'muhammad', true],
  ['brand', 'stone', false],
])('%s and %s are spellings of each other: %s', (a, b, close) => {
  expect(isClose(a, b)).toBe(close);
});
