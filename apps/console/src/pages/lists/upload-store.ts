import { useSyncExternalStore } from 'react';
import { say } from '../../messages/say.tsx';
import { CSV_HEAD_BYTES, csvColumns, proposeMap } from './csv-head.ts';
import { type Handed, sendFile, UploadProblem } from './send-file.ts';
import { isTable, uploadAddress } from './upload-address.ts';
import { datasetOf, editionsOf, recognisedBy, TRAY_FILES_MAX, type TrayItem } from './upload-tray.ts';

/** The tray outlives the page that shows it: a file goes on being sent while its sender looks at something else. */
let items: readonly TrayItem[] = [];
let lastKey = 0;
const running = new Map<number, AbortController>();
const listeners = new Set<() => void>();

function set(next: readonly TrayItem[]): void {
  items = next;
  for (const listener of listeners) listener();
}

export function changeItem(key: number, change: Partial<TrayItem>): void {
  set(items.map((item) => (item.key === key ? { ...item, ...change } : item)));
}

export const dropItem = (key: number): void => set(items.filter((item) => item.key !== key));

/** Lays files into the tray and reads the headings of tables, so that their columns can be mapped. */
export function layFiles(files: readonly File[]): void {
  const room = Math.max(0, TRAY_FILES_MAX - items.length);
  for (const file of files.slice(0, room)) {
    lastKey++;
    const item: TrayItem = {
      key: lastKey,
      file,
      kind: 'auto',
      dataset: datasetOf(file.name),
      columns: [],
      map: {},
      recognised: false,
      wholeRegister: false,
      acceptShrink: false,
      stage: { is: 'chosen' },
    };
    set([...items, item]);
    if (isTable(file.name)) void readHeading(item);
  }
}

async function readHeading({ key, file }: TrayItem): Promise<void> {
  const head = await file.slice(0, CSV_HEAD_BYTES).text();
  const columns = csvColumns(head);
  changeItem(key, { columns, map: proposeMap(columns), recognised: recognisedBy(head) });
}

/** Sends files; those of one edition as one. What becomes of each stands in its stage. */
export function sendItems(chosen: readonly TrayItem[]): void {
  for (const edition of editionsOf(chosen)) void sendEdition(edition);
}

/** The files of an edition go one after the other: the last one's answer names the jobs of all. */
async function sendEdition(edition: readonly TrayItem[]): Promise<void> {
  const batch = edition.length > 1 ? { id: crypto.randomUUID(), of: edition.length } : undefined;
  for (const item of edition) changeItem(item.key, { stage: { is: 'sending', sent: 0 } });
  for (const item of edition) {
    const handed = await sendItem(item, batch);
    if (handed === undefined) {
      // Without one of its files the node never begins with the others: they wait to be sent again.
      for (const { key } of edition) if (key !== item.key) changeItem(key, { stage: { is: 'chosen' } });
      return;
    }
    const jobs = 'jobs' in handed ? handed.jobs : 'id' in handed ? [handed] : [];
    for (const { key, file } of jobs.length === 0 ? [] : edition) {
      const job = jobs.find((one) => one.file === file.name) ?? jobs[0];
      if (job) changeItem(key, { stage: { is: 'handed-over', job: job.id } });
    }
  }
}

function addressOf({ file, kind, dataset, map, wholeRegister, acceptShrink }: TrayItem, batch: Batch): string {
  const told = kind !== 'auto';
  return uploadAddress({
    file: file.name,
    wholeRegister: wholeRegister && kind === 'subjects',
    acceptShrink,
    ...(told && { as: kind }),
    ...(told && dataset.trim() !== '' && { dataset: dataset.trim() }),
    ...(told && isTable(file.name) && kind !== 'payments' && { map }),
    ...(batch && { batch }),
  });
}

type Batch = { readonly id: string; readonly of: number } | undefined;

async function sendItem(item: TrayItem, batch: Batch): Promise<Handed | undefined> {
  const { key, file } = item;
  const control = new AbortController();
  running.set(key, control);
  try {
    return await sendFile({
      address: addressOf(item, batch),
      file,
      signal: control.signal,
      onProgress: (sent) => changeItem(key, { stage: { is: 'sending', sent } }),
    });
  } catch (error) {
    const why = control.signal.aborted
      ? say('lists.stopped')
      : say('lists.sendFailed', {
          why: error instanceof UploadProblem && error.problem ? error.problem.message : say('common.network'),
        });
    changeItem(key, { stage: { is: 'not-sent', why } });
    return undefined;
  } finally {
    running.delete(key);
  }
}

export const stopItem = (key: number): void => running.get(key)?.abort();

export function useTray(): readonly TrayItem[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => items,
  );
}
