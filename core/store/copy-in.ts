import type { ClientBase } from 'pg';

/** One COPY or several under way, as `pg` asks its client's questions: these are all that it calls for an answer without rows. */
class CopyIn {
  readonly #statement: string;
  /** The rows of each, in pieces. */
  readonly #rows: readonly (readonly Buffer[])[];
  readonly #done: (error: Error | null) => void;

  constructor(statement: string, rows: readonly (readonly Buffer[])[], done: (error: Error | null) => void) {
    this.#statement = statement;
    this.#rows = rows;
    this.#done = done;
  }

  /** Rows follow the statements at once: where one is refused, PostgreSQL passes over its rows and all that comes behind. */
  submit(connection: CopyConnection): void {
    const { stream } = connection;
    stream.cork();
    connection.query(this.#statement);
    for (const pieces of this.#rows) {
      for (const piece of pieces) connection.sendCopyFromChunk(piece);
      connection.endCopyFrom();
    }
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

/** Whether a statement, or each of several, takes rows behind it. */
function isCopy(question: unknown): question is string {
  return typeof question === 'string' && question.startsWith('copy ') && question.endsWith(' from stdin');
}

/** Teaches a connection that `copy … from stdin` takes the rows that its values are, a list for each (see `copyTables`). */
export function teachToCopy(client: ClientBase): void {
  const ask = client.query.bind(client) as Ask;
  const taught: Ask = (question, values, ...rest) =>
    isCopy(question)
      ? new Promise((resolve, reject) => {
          const done = (error: Error | null) => (error ? reject(error) : resolve({ command: 'COPY', rows: [] }));
          ask(new CopyIn(question, values as readonly (readonly Buffer[])[], done));
        })
      : ask(question, values, ...rest);
  client.query = taught as typeof client.query;
}
