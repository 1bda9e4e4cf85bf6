import type { Role, TokenUse } from './principal.ts';

/** What a person or a token may ask for; one word for one thing, as in the audit log. */
export type Action =
  | 'account.self'
  | 'alert.list'
  | 'alert.read'
  | 'alert.work'
  | 'alert.decide'
  | 'alert.export'
  | 'view.change'
  | 'entity.read'
  | 'entity.search'
  | 'entity.export'
  | 'judgement.change'
  | 'note.change'
  | 'subscription.change'
  | 'match'
  | 'list.read'
  | 'list.change'
  | 'feed.change'
  | 'ingest'
  | 'payment.submit'
  | 'payment.read'
  | 'proof.read'
  | 'settings.read'
  | 'settings.change'
  | 'people.change'
  | 'token.change'
  | 'backup'
  | 'metrics'
  | 'overview'
  | 'vessel.read'
  | 'vessel.export'
  | 'area.change'
  | 'receiver.change'
  | 'hazard.read'
  | 'hazard.judge'
  | 'hazard.submit'
  | 'site.read'
  | 'goods.read'
  | 'goods.rule.change';

export interface Rule {
  /** Roles of people that may. */
  readonly roles: readonly Role[];
  /** Uses of tokens that may. */
  readonly tokens: readonly TokenUse[];
  /** True where the answer holds protected data of people: a purpose must have been stated. */
  readonly purpose: boolean;
}

const everybody: readonly Role[] = ['administrator', 'supervisor', 'analyst', 'auditor'];
const working: readonly Role[] = ['administrator', 'supervisor', 'analyst'];
const steering: readonly Role[] = ['administrator', 'supervisor'];

/**
 * Who may do what. The administrator of a small office works on alerts as well; where duties must be separate, people
 * are given the narrower roles. `local` is the command line of whoever owns the data folder.
 */
export const policy: Readonly<Record<Action, Rule>> = {
  'account.self': { roles: everybody, tokens: [], purpose: false },
  overview: { roles: everybody, tokens: ['local'], purpose: false },
  'alert.list': { roles: everybody, tokens: [], purpose: true },
  'alert.read': { roles: everybody, tokens: [], purpose: true },
  'alert.work': { roles: working, tokens: [], purpose: true },
  'alert.decide': { roles: working, tokens: [], purpose: true },
  'alert.export': { roles: everybody, tokens: [], purpose: true },
  'view.change': { roles: everybody, tokens: [], purpose: true },
  'entity.read': { roles: everybody, tokens: ['screening'], purpose: true },
  'entity.search': { roles: everybody, tokens: ['screening'], purpose: true },
  'entity.export': { roles: working, tokens: ['local'], purpose: true },
  'judgement.change': { roles: working, tokens: ['local'], purpose: true },
  'note.change': { roles: working, tokens: [], purpose: true },
  'subscription.change': { roles: working, tokens: [], purpose: true },
  match: { roles: working, tokens: ['screening'], purpose: true },
  'list.read': { roles: everybody, tokens: ['screening', 'ingest', 'local'], purpose: false },
  'list.change': { roles: working, tokens: ['ingest', 'local'], purpose: true },
  'feed.change': { roles: steering, tokens: ['local'], purpose: false },
  ingest: { roles: working, tokens: ['ingest', 'local'], purpose: true },
  'payment.submit': { roles: [], tokens: ['screening', 'ingest', 'local'], purpose: true },
  'payment.read': { roles: everybody, tokens: ['screening', 'local'], purpose: true },
  'proof.read': { roles: everybody, tokens: ['proof'], purpose: true },
  'settings.read': { roles: everybody, tokens: [], purpose: false },
  'settings.change': { roles: steering, tokens: [], purpose: false },
  'people.change': { roles: ['administrator'], tokens: ['local'], purpose: false },
  'token.change': { roles: ['administrator'], tokens: [], purpose: false },
  'vessel.read': { roles: everybody, tokens: ['local'], purpose: true },
  'vessel.export': { roles: working, tokens: ['local'], purpose: true },
  'area.change': { roles: working, tokens: [], purpose: true },
  'receiver.change': { roles: steering, tokens: ['local'], purpose: false },
  // Who is warned of what is no secret; what stands in its way is.
  'hazard.read': { roles: everybody, tokens: ['local'], purpose: true },
  'hazard.judge': { roles: working, tokens: [], purpose: true },
  'hazard.submit': { roles: working, tokens: ['ingest', 'local'], purpose: true },
  'site.read': { roles: everybody, tokens: ['local'], purpose: true },
  'goods.read': { roles: everybody, tokens: ['local'], purpose: true },
  'goods.rule.change': { roles: steering, tokens: [], purpose: true },
  metrics: { roles: steering, tokens: ['screening', 'ingest', 'proof', 'local'], purpose: false },
  backup: { roles: ['administrator'], tokens: [], purpose: false },
};
