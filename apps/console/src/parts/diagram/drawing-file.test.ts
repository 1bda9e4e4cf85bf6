import { expect, test } from 'vitest';
import { svgFile } from './drawing-file.ts';

const ink = {
  paper: '#fff',
  text: '#000',
  soft: '#444',
  edge: '#444',
  line: '#888',
  chosen: '#00f',
  chosenFill: '#eef',
};
const node = { shape: 'box', width: 100, height: 40, note: 'company', x: 0, y: 0 } as const;

test('a file says what it is, from when, and how it may be handled; outside text is escaped', () => {
  const drawing = {
    nodes: [
      { ...node, key: 'a', title: '<b>&', text: '<b>&' },
      { ...node, key: 'b', title: 'B', text: 'B', y: 200 },
    ],
    edges: [{ key: 'e', from: 'a', to: 'b', width: 2, dashed: true, label: '25 %', directed: true }],
  };
  const file = svgFile(drawing, { title: 'Owners of B', line: 'as of 28 Nov', codes: ['TLP:CLEAR', 'TLP:AMBER'] }, ink);
  expect(file).toContain('>TLP:AMBER</text>');
  expect(file).toContain('as of 28 Nov');
  expect(file).toContain('&lt;b&gt;&amp;');
  expect(file).toContain('stroke-dasharray="5 4"');
  expect(file).not.toContain('<b>');
});
