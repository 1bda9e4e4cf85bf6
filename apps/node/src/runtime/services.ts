import type { SitesInMind } from '@quintet/core/assess/exposure';
import type { Principal, Purpose } from '@quintet/core/safeguards';
import type { HazardAccepted } from '../api/index.ts';
import type { IngestWork } from './ingest-work.ts';

/**
 * What the routes may ask of the node besides reading through the gate. Each is called after the gate has let somebody
 * through, or is about signing in itself.
 */
export interface NodeServices {
  /** Lists are loaded. */
  readonly ready: () => boolean;
  /** The database answers. */
  readonly answers: () => Promise<boolean>;
  readonly secret: string;
  readonly engine: { readonly name: string; readonly version: string };
  readonly version: string;
  signIn(name: string, password: string): Promise<string>;
  principalOfCookie(secret: string): Promise<Principal | undefined>;
  principalOfToken(secret: string): Promise<Principal | undefined>;
  /** A token ended. */
  forgetTokens(): void;
  /** Accepts a payment and waits for its decision for so long. */
  acceptPayment(body: Uint8Array, by: string, purpose: Purpose): Promise<string>;
  /** Hands a document about hazards over; gives what was found at once. */
  acceptHazards(body: Uint8Array, dataset: string): Promise<HazardAccepted>;
  /** A person has judged: the reader of hazards looks. */
  lookAtHazards(): Promise<void>;
  /** Every site, as feeds say them now. */
  sites(): Promise<SitesInMind>;
  uploadFolder(name: string): Promise<string>;
  submitFiles(files: readonly { name: string; path: string }[], work: Omit<IngestWork, 'files'>): Promise<string[]>;
  /** Hands a cross-reference over to be done. */
  submitCrossref(run: string): Promise<void>;
  fetchFeed(id: string): Promise<string[]>;
  backup(): Promise<{ file: string; bytes: number; rows: number; sha256: string }>;
  restore(file: string): Promise<void>;
  backupPath(file: string): string;
  isExercise(): Promise<boolean>;
  /** Calls back when something changed: `alerts`, `lists`, `jobs`, `identity`, `sea`, `hazards`, `feeds`, `goods`; gives the way to stop. */
  onChange(heard: (what: string) => void): () => void;
  refreshMetrics(): Promise<void>;
}
