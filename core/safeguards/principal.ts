export const roles = ['administrator', 'supervisor', 'analyst', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** What a token is for; `local` is the command line of whoever owns the data folder. */
export type TokenUse = 'screening' | 'ingest' | 'proof' | 'local';

/** Why somebody acts: stated by a person for a shift, fixed for a token. */
export interface Purpose {
  readonly text: string;
  readonly legalBasis: string;
}

/** Who acts: a person with a role, or a program with a token. */
export type Principal =
  | {
      readonly kind: 'person';
      readonly accountId: string;
      readonly name: string;
      readonly displayName: string;
      readonly role: Role;
      readonly sessionId: string;
      readonly mustChangePassword: boolean;
      readonly purpose?: Purpose & { readonly until: Date };
    }
  | { readonly kind: 'token'; readonly name: string; readonly use: TokenUse; readonly purpose: Purpose };

/** Whether a purpose holds: that of a token always, that of a person until it is asked for again. */
export function hasPurpose(who: Principal, now: Date): boolean {
  return who.kind === 'token' || (who.purpose !== undefined && who.purpose.until > now);
}

/** The role as the audit log writes it. */
export function roleOf(who: Principal): string {
  return who.kind === 'person' ? who.role : `token:${who.use}`;
}
