import { dayNumber } from '../../checks/day.ts';
import type { GoodsRule } from '../../goods-rule.ts';
import { type Examine, NOTHING } from '../examination.ts';
import { count } from '../figures.ts';
import { Parameters } from '../parameters.ts';

/** The same container under another transport document, sooner than it can have gone back and come again. */
export function containerTime(rule: GoodsRule): Examine {
  const parameters = new Parameters(rule);
  const [daysFar, daysNear] = [parameters.number('daysFar'), parameters.number('daysNear')];
  const groupageDays = parameters.number('groupageDays');
  const near = parameters.countries('near');
  return ({ declaration: { container, transportDocument, departure, date, mrn }, history }) => {
    if (container === undefined || transportDocument === undefined) return undefined;
    const last = history.lastUseOf(container);
    if (last === undefined || last.mrn === mrn || last.transportDocument === transportDocument) return NOTHING;
    const days = Math.abs(dayNumber(date) - dayNumber(last.day));
    if (
      days <= groupageDays &&
      (departure === undefined || last.departure === undefined || departure === last.departure)
    )
      return NOTHING;
    const isNear = [departure, last.departure].every((one) => one !== undefined && near.has(one));
    const daysMin = isNear ? daysNear : daysFar;
    if (days >= daysMin) return NOTHING;
    const from = (country: string | undefined): string => (country === undefined ? '' : ` from ${country}`);
    return {
      strength: 1 - days / daysMin,
      text: `Container ${container} came${from(departure)} under ${transportDocument} ${count(days, 'day')} from when it came${from(last.departure)} under ${last.transportDocument} (${last.mrn}); the way takes at least ${count(daysMin, 'day')}`,
      evidence: {
        container,
        days,
        daysMin,
        mrnBefore: last.mrn,
        dayBefore: last.day,
        documentBefore: last.transportDocument,
      },
    };
  };
}
