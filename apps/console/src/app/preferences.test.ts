import { expect, it } from 'vitest';
import { parsePreferences, QUEUE_WIDTH_PX } from './preferences.ts';

it.each([
  ['nothing kept', null],
  ['no JSON', '{theme'],
  ['another shape', '[1]'],
  ['unknown words', '{"theme":"pink","density":7,"keys":null}'],
])('%s gives the usual', (_name, text) => {
  expect(parsePreferences(text)).toMatchObject({ theme: 'system', density: 'normal', keys: 'on' });
});

it('reads what was kept and keeps the width in its bounds', () => {
  const kept = {
    theme: 'dark',
    density: 'compact',
    keys: 'off',
    queueWidthPx: 9999,
    hiddenColumns: { alerts: ['list'] },
  };
  expect(parsePreferences(JSON.stringify(kept))).toEqual({ ...kept, queueWidthPx: QUEUE_WIDTH_PX.max });
});
