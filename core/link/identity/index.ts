/** Who is who, decided and undone: judgements as data, and the entities that follow from them. */
export { IDENTITY_CHANNEL } from './channel.ts';
export { columnsOf, type EntityKey, inOrder, keyOf, refOf } from './entity-key.ts';
export { judge, judgeAutomatically, takeOut, withdraw } from './judge.ts';
export type { JudgementView } from './judgement-row.ts';
export { applyIdSpaces, idSpacesDue } from './apply-id-spaces.ts';
export { declareIdSpace, type IdSpace, type IdSpaceFeed, readIdSpaces, withdrawIdSpace } from './id-spaces.ts';
export { mayBeOne } from './may-be-one.ts';
export { type Identity, readIdentity } from './read-identity.ts';
export { readJudgement, readStandingOf } from './read-judgements.ts';
export { type EntityNode, readNodes } from './read-nodes.ts';
export { turned } from './turned.ts';
export type { NewJudgement } from './write-judgements.ts';
