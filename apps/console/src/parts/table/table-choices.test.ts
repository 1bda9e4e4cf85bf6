import { beforeEach, expect, it, vi } from 'vitest';
import { COLUMN_WIDTH_PX, HIDDEN_AT_FIRST, USUAL_PREFERENCES } from '../../app/parse-preferences.ts';
import { changePreferences, presentPreferences } from '../../app/preferences.ts';
import { keepOrder, keepWidth, toggleColumn, usualColumns } from './table-choices.ts';

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  changePreferences(USUAL_PREFERENCES);
  return () => vi.unstubAllGlobals();
});

it('keeps widths within their bounds, and forgets one', () => {
  keepWidth('alerts', 'due', 120);
  keepWidth('alerts', 'score', 3);
  expect(presentPreferences().columnWidthsPx).toEqual({ alerts: { due: 120, score: COLUMN_WIDTH_PX.min } });
  keepWidth('alerts', 'due', undefined);
  expect(presentPreferences().columnWidthsPx).toEqual({ alerts: { score: COLUMN_WIDTH_PX.min } });
});

it('hides and shows a column of one table', () => {
  toggleColumn('entries', 'kind');
  expect(presentPreferences().hiddenColumns).toEqual({ ...HIDDEN_AT_FIRST, entries: ['kind'] });
  toggleColumn('entries', 'kind');
  expect(presentPreferences().hiddenColumns['entries']).toEqual([]);
});

it('makes one table as usual, and takes that back', () => {
  toggleColumn('alerts', 'list');
  keepOrder('alerts', ['select', 'due']);
  keepOrder('entries', ['name', 'id']);
  keepWidth('alerts', 'due', 120);
  const own = presentPreferences();
  const back = usualColumns('alerts');
  expect(presentPreferences()).toMatchObject({
    hiddenColumns: HIDDEN_AT_FIRST,
    columnOrder: { entries: ['name', 'id'] },
    columnWidthsPx: {},
  });
  back();
  expect(presentPreferences()).toEqual(own);
});
