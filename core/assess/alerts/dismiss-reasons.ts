/** What an alert is about: somebody who is perhaps on a list, or what was found at sea. */
export type AlertAbout = 'listed' | 'sea';

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

const reasonsAbout = { listed: listedReasons, sea: seaReasons } as const;

/** The reasons that fit an alert, in their order. */
export function dismissReasons(about: AlertAbout): readonly { readonly code: string; readonly text: string }[] {
  return reasonsAbout[about];
}

/** What an alert on this kind of subject is about. */
export function aboutOf(subjectKind: string): AlertAbout {
  return subjectKind === 'vessel' ? 'sea' : 'listed';
}

export function isDismissReason(code: string | undefined, about: AlertAbout): code is string {
  return dismissReasons(about).some((reason) => reason.code === code);
}
