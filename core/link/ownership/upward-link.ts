/** One interest as a feed says it, between whole entities. */
export interface UpwardLink {
  /** `DATASET/ID` of the link, as `EntityLink` has it. */
  readonly id: string;
  readonly schema: string;
  readonly from: string;
  readonly to: string;
  readonly start?: string;
  readonly end?: string;
  readonly verb: string;
  readonly nature: 'fact' | 'assessment';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}
