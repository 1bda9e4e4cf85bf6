/**
 * What may lower the score of two names, each a number from 0 up; the score of a pair is 1 less the weighted sum. The
 * first block is for persons' names, the second for all others.
 */
export const FEATURES = [
  'person.conflict',
  'person.conflictShare',
  'person.missingQuery',
  'person.missingQueryEnd',
  'person.missingListed',
  'person.missingListedEnd',
  'person.halfMissing',
  'person.thin',
  'person.commonOnly',
  'person.edit1Long',
  'person.edit1Middle',
  'person.edit1Short',
  'person.edit2Long',
  'person.edit2Middle',
  'person.otherName',
  'person.spelling',
  'person.crossLoose',
  'person.nickname',
  'person.initial',
  'person.order',
  'person.editedIncomplete',
  'thing.conflict',
  'thing.conflictShare',
  'thing.missingQuery',
  'thing.missingListed',
  'thing.halfMissing',
  'thing.thin',
  'thing.genericConflict',
  'thing.genericOneSided',
  'thing.territoryConflict',
  'thing.territoryOneSided',
  'thing.numberConflict',
  'thing.numberOneSided',
  'thing.legalConflict',
  'thing.edit1Long',
  'thing.edit1Middle',
  'thing.edit1Short',
  'thing.edit2Long',
  'thing.edit2Middle',
  'thing.spelling',
] as const;

export type FeatureName = (typeof FEATURES)[number];

export const FEATURE_COUNT = FEATURES.length;

/** Column of each feature in a feature vector. */
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Readonly<Record<FeatureName, number>>;
