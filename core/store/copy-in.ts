import type { ClientBase } from 'pg';

/** A COPY under way, as `pg` asks its client's questions: these are all that it calls for an answer without rows. */
class CopyIn {
  readonly #statement: string;
  readonly #pieces: readonly Buffer[];
  readonly #done: (error: Error | null) => void;

  constructor(statement: string, pieces: readonly Buffer[], done: (error: Error | null) => void) {
    this.#statement = statement;
    this.#pieces = pieces;
    this.#done = done;
  }

  /** Rows follow the statement at once: where it is refused, PostgreSQL passes over them. */
  submit(connection: CopyConnection): void {
    const { stream } = connection;
    stream.cork();
    connection.query(this.#statement);
    for (const piece of this.#pieces) connection.sendCopyFromChunk(piece);
    connection.endCopyFrom();
    stream.uncork();
  }

  handleCopyInResponse(): void {
    // What it may send now is sent already.
  }

  handleCommandComplete(): void {
    // What counts is that the connection is ready again.
  }

  handleReadyForQuery(): void {
    this.#done(null);
  }

  handleError(error: Error): void {
    this.#done(error);
  }
}

/** What a connection of `pg` has for a COPY. */
interface CopyConnection {
  readonly stream: { cork(): void; uncork(): void };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

type Ask = (question: unknown, values?: unknown, ...rest: unknown[]) => unknown;

/** Whether a statement takes rows behind it. */
function isCopy(question: unknown): question is string {
  return typeof question === 'string' && question.startsWith('copy ') && question.endsWith(' from stdin');
}

/** Teaches a connection that `copy … from stdin` takes the rows that its values are (see `copyRows`). */
export function teachToCopy(client: ClientBase): void {
  const ask = client.query.bind(client) as Ask;
  const taught: Ask = (question, values, ...rest) =>
    isCopy(question)
      ? new Promise((resolve, reject) => {
          const done = (error: Error | null) => (error ? reject(error) : resolve({ command: 'COPY', rows: [] }));
          ask(new CopyIn(question, values as readonly Buffer[], done));
        })
      : ask(question, values, ...rest);
  client.query = taught as typeof client.query;
}
