import { expect, test } from 'vitest';
import { csvOf, graphmlOf } from './graph-files.ts';

const graph = {
  nodes: [
    { key: 'reg/1', caption: '=Sorrel & "Co"', schema: 'Company', datasets: ['reg'], degree: 1, topics: [] },
    { key: 'reg/2', caption: 'Tamsin', schema: 'Person', datasets: ['reg'], degree: 1, topics: ['sanction'] },
  ],
  edges: [
    {
      key: 'reg/o',
      schema: 'Ownership',
      from: 'reg/2',
      to: 'reg/1',
      start: '2016',
      text: 'Tamsin owns 60 %',
      strength: 0.6,
      nature: 'fact' as const,
      dataset: 'reg',
    },
  ],
  codes: ['TLP:CLEAR', 'TLP:AMBER'],
};

test('GraphML keeps every value and the strictest handling code', () => {
  const file = graphmlOf(graph);
  expect(file).toContain('<data key="g_handling">TLP:AMBER</data>');
  expect(file).toContain('<node id="reg/1"><data key="n_caption">=Sorrel &amp; &quot;Co&quot;</data>');
  expect(file).toContain('<edge source="reg/2" target="reg/1">');
  expect(file).toContain('<data key="e_strength">0.6</data>');
});

test('CSV quotes, carries the code on each line, and gives a spreadsheet nothing to run', () => {
  const [head, line] = csvOf(graph).split('\r\n');
  expect(head).toMatch(/^from,from_name,.*,handling$/u);
  expect(line).toContain(`reg/1,"'=Sorrel & ""Co""",2016`);
  expect(line).toMatch(/,TLP:AMBER$/u);
});
