import type { AlertAbout } from './subject-kind.ts';

/** Why a hit is dismissed, in the words of the list that the console shows; `1` to `9` are their keys. */
const listedReasons = [
  { code: 'other-birth-date', text: 'Different birth date' },
  { code: 'other-name', text: 'Different name' },
  { code: 'other-country', text: 'Different country or nationality' },
  { code: 'other-document', text: 'Different document or number' },
  { code: 'other-kind', text: 'Person, company or vessel: not the same kind' },
  { code: 'other-field', text: 'The words are no name here, or mean another place' },
  { code: 'known-customer', text: 'Known customer, checked before' },
  { code: 'licensed', text: 'Permitted by a licence or an exemption' },
  { code: 'other', text: 'Another reason, written below' },
] as const;

const seaReasons = [
  { code: 'honest-traffic', text: 'Ordinary business: bunkering, pilot, tug, fishing, waiting' },
  { code: 'not-heard', text: 'It was not heard, and did not fall silent' },
  { code: 'faulty-report', text: 'Faulty equipment or a wrong entry, no intent' },
  { code: 'weather', text: 'Weather, traffic or an order explains it' },
  { code: 'own-unit', text: 'A unit of an authority, or an operation that is known' },
  { code: 'drill', text: 'A test or a drill' },
  { code: 'other', text: 'Another reason, written below' },
] as const;

const hazardReasons = [
  { code: 'not-here', text: 'It does not reach what we answer for' },
  { code: 'over', text: 'It is over, or was called off' },
  { code: 'handled', text: 'Another authority has it in hand' },
  { code: 'mistaken-report', text: 'The report is wrong or stands alone' },
  { code: 'explained', text: 'Something else explains the fault' },
  { code: 'drill', text: 'A test or a drill' },
  { code: 'other', text: 'Another reason, written below' },
] as const;

const goodsReasons = [
  { code: 'price-explained', text: 'Quality, brand or contract explains the price' },
  { code: 'entry-error', text: 'A wrong entry, no intent: unit, weight or code' },
  { code: 'known-trader', text: 'Known trader with this business' },
  { code: 'documents-checked', text: 'Documents were checked and fit' },
  { code: 'goods-checked', text: 'Goods were examined and fit' },
  { code: 'not-listed', text: 'The party is not who is listed' },
  { code: 'other', text: 'Another reason, written below' },
] as const;

const reasonsAbout = {
  listed: listedReasons,
  sea: seaReasons,
  hazard: hazardReasons,
  goods: goodsReasons,
} as const;

/** The reasons that fit an alert, in their order. */
export function dismissReasons(about: AlertAbout): readonly { readonly code: string; readonly text: string }[] {
  return reasonsAbout[about];
}

export function isDismissReason(code: string | undefined, about: AlertAbout): code is string {
  return dismissReasons(about).some((reason) => reason.code === code);
}
