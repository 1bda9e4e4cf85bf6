/** The word knowledge that parts are described with, in one place. */
export {
  givenNameGroup,
  isFiller,
  isKunya,
  isParticle,
  isTitle,
  isVesselPrefix,
  legalFormAt,
  nickNameGroup,
  numberAt,
  splitCompound,
  territory,
  wordConcept,
} from '../knowledge/index.ts';
export { romanize, skeleton } from '../script/index.ts';

const VOWELLESS = /[\u0590-\u07bf\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** True for scripts that leave short vowels out (Arabic, Hebrew and their like). */
export function isVowelless(text: string): boolean {
  return VOWELLESS.test(text);
}

const DESCENT = new Set(['bin', 'ibn', 'ben', 'bn', 'bint', 'binti', 'bnt', 'ould', 'walad', 'wld', 'uld']);

/** True for a particle that stands between a person and the father. */
export function isDescent(token: string): boolean {
  return DESCENT.has(token);
}

const PATRONYMIC =
  /.{2}(?:ovich|evich|ovitch|evitch|ovych|evych|iovych|ovna|evna|ivna|yevna|ievich|ievna|uulu|kyzy|qizi|oglu|ogly|oghlu)$/;

/** A name made of the father's (Russian, Ukrainian, Turkic); romanised token. */
export function isPatronymic(token: string): boolean {
  return token.length > 5 && PATRONYMIC.test(token);
}
