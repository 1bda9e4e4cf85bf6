import { englishCountryCode } from '../../../model/index.ts';
import type { EntityBuilder } from '../../entity-builder.ts';

/** What OFAC has columns for of a vessel or an aircraft, with the label under which the rest keeps it as a note. */
const LABEL_OF_FIELD = {
  callSign: 'Call sign',
  type: 'Type',
  tonnage: 'Tonnage',
  grossRegisteredTonnage: 'Gross registered tonnage',
  flag: 'Flag',
  owner: 'Owner',
} as const;

export type OfacVesselField = keyof typeof LABEL_OF_FIELD;

/** Adds a field that only vessels have; of anything else, and the owner's name, it is kept as a note. */
export function addOfacVesselField(subject: EntityBuilder, field: OfacVesselField, value: string): void {
  if (value === '') return;
  const read = subject.schema === 'Vessel' ? vesselValue(field, value) : undefined;
  if (read === undefined) subject.add('notes', `${LABEL_OF_FIELD[field]}: ${value}`);
  else subject.add(field, read);
}

function vesselValue(field: OfacVesselField, value: string): string | undefined {
  if (field === 'flag') return englishCountryCode(value);
  if (field === 'owner') return undefined;
  return field === 'tonnage' || field === 'grossRegisteredTonnage' ? value.replaceAll(',', '') : value;
}
