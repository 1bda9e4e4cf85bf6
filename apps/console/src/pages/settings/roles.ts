import type { Role } from '@quintet/node/api';

/** Roles from the narrowest to the widest, as they are offered. */
export const ROLES = ['analyst', 'supervisor', 'auditor', 'administrator'] as const satisfies readonly Role[];

/** Account names as the node takes them. */
export const ACCOUNT_NAME = /^[a-z0-9][a-z0-9._-]{1,63}$/;
