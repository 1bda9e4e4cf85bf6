/** A document about hazards as it waits to be read; its bytes stand in it, or lie in a file. */
export interface HazardInput {
  /** The feed that it belongs to. */
  readonly dataset: string;
  /** ISO 8601. */
  readonly receivedAt: string;
  /** Base64 of the bytes as received. */
  readonly body?: string;
  /** Where they lie, where they are many. */
  readonly path?: string;
  /** What the file is called. */
  readonly name?: string;
  /** The job of whoever handed the file over. */
  readonly job?: string;
  /** It came of a poll of this feed: how that went is kept. */
  readonly feed?: string;
  readonly tookMs?: number;
}
