export { splitCompound } from './compounds.ts';
export { wordConcept } from './concepts.ts';
export { givenNameGroup, givenNameSpelling, nickNameGroup } from './given-names.ts';
export { legalFormAt } from './legal-forms.ts';
export { numberAt } from './numbers.ts';
export { isFiller, isKunya, isParticle, isTitle, isVesselPrefix } from './small-words.ts';
export { territory } from './territories.ts';
