/** A file of what was heard that is being read. */
export interface InputRow {
  readonly id: string;
  readonly source: string;
  readonly path: string;
  readonly batch: string | null;
  readonly job: string | null;
  readonly received_at: Date | null;
}

/** A sentence that could not be read. */
export interface BadSentence {
  readonly code: string;
  readonly line: number;
}

/** What became of one input. */
export interface ReadInput {
  readonly row: InputRow;
  readonly messages: number;
  readonly withoutTime: number;
  /** Of times in which the track of their vessel is known already. */
  readonly known: number;
  readonly bad: Readonly<Record<string, number>>;
  readonly named: readonly BadSentence[];
}
