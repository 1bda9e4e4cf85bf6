import { expect, it } from 'vitest';
import { splitCompound } from './compounds.ts';

it.each([
  ['abdullah', ['abd', 'allah']],
  ['abdallah', ['abd', 'allah']],
  ['abdurrahman', ['abd', 'rahman']],
  ['abdulrahman', ['abd', 'rahman']],
  ['abderrahmane', ['abd', 'rahmane']],
  ['abdelkader', ['abd', 'kader']],
  ['abdussalam', ['abd', 'salam']],
  ['abderrazak', ['abd', 'razak']],
  ['nooruddin', ['noor', 'din']],
  ['noureddine', ['nour', 'din']],
  ['salahaldin', ['salah', 'din']],
  ['sirajuddin', ['siraj', 'din']],
  ['rahmatullah', ['rahmat', 'allah']],
  ['nasrallah', ['nasr', 'allah']],
  ['habibollah', ['habib', 'allah']],
  ['azizurrahman', ['aziz', 'rahman']],
  ['abdul', ['abd']],
  ['uddin', ['din']],
  ['ullah', ['allah']],
  // Words that only look like it.
  ['martin', ['martin']],
  ['konstantin', ['konstantin']],
  ['valentin', ['valentin']],
  ['abdou', ['abdou']],
  ['mullah', ['mullah']],
  ['molla', ['molla']],
  ['rahman', ['rahman']],
  ['allah', ['allah']],
  ['din', ['din']],
  ['', ['']],
])('%s → %j', (token, parts) => {
  expect(splitCompound(token)).toEqual(parts);
});
