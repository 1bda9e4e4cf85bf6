import type { ImportModel } from '@quintet/node/api';
import { say } from '../../messages/say.tsx';
import { propertyWord } from '../entities/words.ts';

type Properties = ImportModel['schemata'][number]['properties'];

/** What columns of people, firms, things and links mostly are: they come first. */
const USUAL = new Set(
  'name firstName lastName alias birthDate birthPlace nationality gender country address email phone website passportNumber idNumber taxNumber registrationNumber leiCode vatCode legalForm incorporationDate jurisdiction status position imoNumber mmsi callSign flag iban accountNumber bic bankName notes percentage role startDate endDate relationship amount currency date purpose'.split(
    ' ',
  ),
);

/** A choice among the properties of a schema, the usual ones first; `extra` stands before them. */
export function PropertySelect({
  label,
  value,
  properties,
  extra,
  onChange,
}: {
  label: string;
  value: string;
  properties: Properties;
  extra: readonly { readonly value: string; readonly label: string }[];
  onChange: (property: string) => void;
}) {
  const worded = properties
    .map(({ name }) => ({ name, word: propertyWord(name) }))
    .toSorted((a, b) => a.word.localeCompare(b.word));
  const group = (isUsual: boolean) => worded.filter(({ name }) => USUAL.has(name) === isUsual);
  const options = (list: typeof worded) =>
    list.map(({ name, word }) => (
      <option key={name} value={name}>
        {word}
      </option>
    ));
  return (
    <select
      className="control control-select"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {extra.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
      <optgroup label={say('import.usual')}>{options(group(true))}</optgroup>
      <optgroup label={say('import.more')}>{options(group(false))}</optgroup>
    </select>
  );
}
