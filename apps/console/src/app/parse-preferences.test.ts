import { describe, expect, it } from 'vitest';
import { COLUMN_WIDTH_PX, parsePreferences, QUEUE_WIDTH_PX, USUAL_PREFERENCES } from './parse-preferences.ts';

describe('parsePreferences', () => {
  it.each([
    ['nothing kept', null],
    ['no JSON', '{theme'],
    ['another shape', '[1]'],
    ['unknown words', '{"theme":"pink","density":7,"keys":null}'],
    ['columns and keys of another shape', '{"columnOrder":["due"],"columnWidthsPx":7,"ownKeys":["y"]}'],
    ['what was kept before columns could be moved', '{"theme":"system","hiddenColumns":{"alerts":["list","with"]}}'],
  ])('%s gives the usual', (_name, text) => {
    expect(parsePreferences(text)).toEqual(USUAL_PREFERENCES);
  });

  it('reads what was kept and keeps widths in their bounds', () => {
    const kept = {
      theme: 'dark',
      density: 'compact',
      keys: 'off',
      ownKeys: { confirm: 'y' },
      warningSound: 'off',
      queueWidthPx: 9999,
      hiddenColumns: { alerts: ['list'] },
      columnOrder: { alerts: ['due', 'subject'] },
      columnWidthsPx: { alerts: { due: 120, score: 4 } },
    };
    expect(parsePreferences(JSON.stringify(kept))).toEqual({
      ...kept,
      queueWidthPx: QUEUE_WIDTH_PX.max,
      columnWidthsPx: { alerts: { due: 120, score: COLUMN_WIDTH_PX.min } },
    });
  });

  it('leaves out what is no width and what is no table', () => {
    const kept = { columnWidthsPx: { alerts: { due: 'wide', score: 80 }, entries: 3 }, columnOrder: { alerts: 'due' } };
    const { columnWidthsPx, columnOrder } = parsePreferences(JSON.stringify(kept));
    expect(columnWidthsPx).toEqual({ alerts: { score: 80 } });
    expect(columnOrder).toEqual({});
  });
});
