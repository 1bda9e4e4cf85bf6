export { foldName } from './fold-name.ts';
export { hiddenCharacters } from './hidden.ts';
export { unmixHomoglyphs } from './homoglyphs.ts';
export { romanize } from './romanize.ts';
export { mixesScripts, type Script, scriptOf } from './script-of.ts';
export { skeleton } from './skeleton.ts';
