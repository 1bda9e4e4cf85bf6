export { type AccountRow, addAccount, editAccount, listAccounts, resetPassword } from './accounts.ts';
export { listBackups, noteBackup } from './backups.ts';
export { type Access, allowedActions, type Gate, makeGate } from './gate.ts';
export { type Action, policy, type Rule } from './policy.ts';
export { hasPurpose, type Principal, type Purpose, type Role, roleOf, roles, type TokenUse } from './principal.ts';
export { Refusal, type RefusalCode, refusals } from './refusal.ts';
export { oneTimePassword, pseudonym, secretHash } from './secrets.ts';
export { changePassword, previousVisit, sessionOf, signIn, signOut, statePurpose } from './sessions.ts';
export { addToken, disableToken, listTokens, TokenBook } from './tokens.ts';
