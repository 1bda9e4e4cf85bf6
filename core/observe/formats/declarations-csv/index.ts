export type { DeclarationRow } from './declaration-row.ts';
export { isDeclarationsHeader } from './is-declarations-header.ts';
export { readDeclarations, type ReadDeclarationsOptions } from './read.ts';
export { declarationLine, declarationsHeader } from './write.ts';
