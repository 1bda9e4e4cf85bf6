export { postgresStream } from './postgres-stream.ts';
export type { ConsumeOptions, Consumer, NewWork, WorkHandler, WorkItem, WorkStream } from './work-stream.ts';
