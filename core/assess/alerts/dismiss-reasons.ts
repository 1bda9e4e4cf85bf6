/** Why a hit is dismissed, in the words of the list that the console shows; `1` to `9` are their keys. */
export const dismissReasons = [
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

export type DismissReasonCode = (typeof dismissReasons)[number]['code'];

export function isDismissReason(code: string | undefined): code is DismissReasonCode {
  return dismissReasons.some((reason) => reason.code === code);
}
