import type { IngestJob, Problem } from '@quintet/node/api';

/** Why a file did not reach the node; `status` 0 means that the connection broke. */
export class UploadProblem extends Error {
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(problem?.message ?? `HTTP ${status}`);
    this.name = 'UploadProblem';
    this.status = status;
    this.problem = problem;
  }
}

export type SendFile = {
  readonly address: string;
  readonly file: Blob;
  /** Bytes that have left this machine, of how many. */
  readonly onProgress: (sent: number, all: number) => void;
  readonly signal: AbortSignal;
  /** A request of one's own in tests. */
  readonly request?: XMLHttpRequest;
};

/** One job for a file that travels alone; for the files of an edition nothing until the last one, then all their jobs. */
export type Handed = IngestJob | { readonly staged: true } | { readonly jobs: readonly IngestJob[] };

/**
 * Sends a file as the raw body and gives the job that reads it. XMLHttpRequest and not fetch, since only it tells how
 * much of a body has been sent.
 * @throws UploadProblem when the node refuses it or cannot be reached; the signal's reason when it was stopped.
 */
export function sendFile({ address, file, onProgress, signal, request = new XMLHttpRequest() }: SendFile) {
  return new Promise<Handed>((resolve, reject) => {
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded, event.total));
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as Handed);
      else reject(new UploadProblem(request.status, (request.response as Problem | null) ?? undefined));
    });
    request.addEventListener('error', () => reject(new UploadProblem(0, undefined)));
    request.addEventListener('abort', () =>
      reject(signal.reason instanceof Error ? signal.reason : new UploadProblem(0, undefined)),
    );
    if (signal.aborted) request.abort();
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
