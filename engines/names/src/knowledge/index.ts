export { splitCompound } from './compounds.ts';
export { type ConceptWeightClass, conceptName, conceptWeightClass, genericWord, wordConcept } from './concepts.ts';
export { givenNameGroup, nickNameGroup } from './given-names.ts';
export { type LegalForm, legalFormAt, type LegalFormMatch, legalForms, type LegalGroup } from './legal-forms.ts';
export { numberAt, numberValue, romanValue } from './numbers.ts';
export { initialOf, isFiller, isKunya, isParticle, isTitle } from './small-words.ts';
export { territory, type TerritoryMatch } from './territories.ts';
