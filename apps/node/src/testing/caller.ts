import type { App } from '../http/context.ts';

type Headers = Readonly<Record<string, string>>;
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What came back: the status, and the body read as JSON where it is JSON. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Somebody who asks the node: a person, a program or a stranger. Nothing goes over the network. */
export class Caller {
  readonly #app: App;
  readonly #headers: Headers;

  constructor(app: App, headers: Headers) {
    this.#app = app;
    this.#headers = headers;
  }

  /** The token of a program. */
  get secret(): string {
    return this.#headers['authorization']?.replace('Bearer ', '') ?? '';
  }

  /** The same caller with other headers on top. */
  with(headers: Headers): Caller {
    return new Caller(this.#app, { ...this.#headers, ...headers });
  }

  /** The same caller without one of its headers. */
  without(name: string): Caller {
    const { [name]: _left, ...others } = this.#headers;
    return new Caller(this.#app, others);
  }

  /** `body` is sent as JSON; text and bytes as they are. */
  async send<T = never>(method: Method, url: string, body?: object | string | Buffer): Promise<Answer<T>> {
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    const answer = await this.#app.inject({
      method,
      url,
      headers: { ...(isRaw ? { 'content-type': 'application/octet-stream' } : {}), ...this.#headers },
      ...(body === undefined ? {} : { payload: body }),
    });
    const isJson = String(answer.headers['content-type']).startsWith('application/json');
    const parsed: unknown = isJson ? JSON.parse(answer.body) : answer.body;
    return { status: answer.statusCode, body: parsed as T, text: answer.body, headers: answer.headers };
  }

  async get<T = never>(url: string): Promise<Answer<T>> {
    return await this.send<T>('GET', url);
  }

  async post<T = never>(url: string, body?: object | string | Buffer): Promise<Answer<T>> {
    return await this.send<T>('POST', url, body);
  }
}
