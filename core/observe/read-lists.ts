import { decodeHead, decodeText } from './decode.ts';
import { detectFormat, detectListFormat, type ListFormat } from './detect-format.ts';
import type { Entity, Finding } from '../model/index.ts';
import { FindingCollector } from './findings.ts';
import type { ListContent, ReadContext } from './format-reader.ts';
import { readEuFsf } from './formats/eu-fsf/read.ts';
import { ModelCheck } from './formats/ftm/model-check.ts';
import { type FtmReadOptions, ftmContent, joinFtm, readFtmEntities } from './formats/ftm/read.ts';
import { reportClash, ToldBefore } from './formats/ftm/told-before.ts';
import { readMappedCsv } from './formats/mapped-csv/read.ts';
import { readOfacSdnAdvancedXml } from './formats/ofac-sdn-advanced-xml/read.ts';
import { readOfacSdnXml } from './formats/ofac-sdn-xml/read.ts';
import { checkOfacEdition, groupOfacTables, type OfacEdition } from './formats/ofac/group.ts';
import { joinOfacEdition } from './formats/ofac/join.ts';
import { type OfacTable, ofacHeadKind, readOfacTable } from './formats/ofac/table.ts';
import { readNestedEntities } from './formats/opensanctions-nested/read.ts';
import { readUkSanctionsXml } from './formats/uk-sanctions-xml/read.ts';
import { readUnConsolidated } from './formats/un-consolidated/read.ts';
import { openInput, type OpenedInput } from './input.ts';
import { LIST_FILE_BYTES_MAX, LIST_FILES_MAX } from './limits.ts';
import type { InputFile, ListEdition } from './list-edition.ts';
import type { ColumnMap } from './property-map.ts';
import { TextCleaner } from './clean-text.ts';
import { whyUnread } from './why-unread.ts';

export interface ReadListsOptions {
  /** The format, where the content is not to decide. */
  readonly as?: ListFormat;
  /** The dataset of FollowTheMoney and CSV files; a bare name becomes `own:<name>` for a list in CSV. */
  readonly dataset?: string;
  /** What the files hold is no list of one's own, but a register or the like: its name stays as it is. */
  readonly isRegister?: boolean;
  /** A line that cannot be read is left out and named by a warning; else one of them is an error of the whole edition. */
  readonly leaveOutBroken?: boolean;
  /** Hold FollowTheMoney entities against the model: what does not fit is named and kept. */
  readonly checkModel?: boolean;
  /** For CSV: column → property. */
  readonly map?: ColumnMap;
  /** For CSV: the schema of rows that name none; default Person. */
  readonly schema?: string;
}

type FileRecord = ListEdition['files'][number];

/**
 * Reads files into editions of lists. The format is told by the content; the files of one OFAC edition are joined by
 * ent_num, FollowTheMoney and CSV files of one dataset are parts of one edition, every other file is one of its own. Never throws for what is in a file: an edition with an error
 * among its findings must not be put in force, and a file that is no list is an edition of dataset `unknown`.
 *
 * @param files in any order; each is opened once.
 * @returns editions in the order of their first file.
 */
export async function readLists(files: readonly InputFile[], options: ReadListsOptions = {}): Promise<ListEdition[]> {
  const reads: FileReading[] = [];
  for (const input of files.slice(0, LIST_FILES_MAX)) reads.push(await readFile(input, options));
  const editions = [
    ...joinParts(reads.flatMap((read) => read.edition ?? [])),
    ...ftmEditions(reads),
    ...ofacEditions(reads),
  ];
  if (files.length > LIST_FILES_MAX) editions.push(tooManyFiles());
  const order = new Map(files.map(({ file }, index) => [file, index]));
  const position = (edition: ListEdition): number => order.get(edition.files[0]?.file ?? '') ?? files.length;
  return editions.toSorted((a, b) => position(a) - position(b));
}

/** What came of one file: an edition, or a table or entities that have to be joined with others first. */
interface FileReading {
  readonly edition?: ListEdition;
  readonly ftm?: FtmFile;
  readonly table?: OfacTable;
  readonly record: FileRecord;
  readonly findings: FindingCollector;
}

type FtmReading = FileReading & { readonly ftm: FtmFile };

interface FtmFile {
  readonly format: ListFormat;
  readonly entities: Map<string, Entity>;
  readonly dataset: string;
  readonly lines: ReadonlyMap<string, number>;
  readonly check?: ModelCheck | undefined;
  /** The entities that may be entries, where the format says so. */
  readonly targets?: ReadonlySet<string>;
  readonly publishedAt?: string;
}

async function readFile(input: InputFile, options: ReadListsOptions): Promise<FileReading> {
  const findings = new FindingCollector(options);
  const opened = await openInput(input, LIST_FILE_BYTES_MAX, findings);
  if (opened === undefined) {
    const record = { file: input.file, sha256: '', bytes: input.bytes ?? 0 };
    return { record, findings, edition: edition('unknown', 'unknown', record, { entries: [] }, findings) };
  }
  const format = options.as ?? detectListFormat(opened.head);
  if (format === 'ofac-csv') return readOfacFile(opened, findings);
  if (format === 'ftm-jsonl' || format === 'opensanctions-nested')
    return await readFtmFile(format, opened, options, findings);
  const named = format ?? detectFormat(opened.head) ?? 'unknown';
  const { content, dataset } = await readContent(format, opened, options, findings);
  const record = await opened.digest();
  if (!findings.hasError && content.entries.length === 0) findings.add('LIST-006');
  return { record, findings, edition: edition(dataset, named, record, content, findings) };
}

async function readContent(
  format: Exclude<ListFormat, 'ofac-csv' | 'ftm-jsonl' | 'opensanctions-nested'> | undefined,
  opened: OpenedInput,
  options: ReadListsOptions,
  findings: FindingCollector,
): Promise<{ content: ListContent; dataset: string }> {
  const cleaner = new TextCleaner(findings);
  const context: ReadContext = { findings, cleaner };
  const head = decodeHead(opened.head);
  const declared = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/u.exec(head)?.[1];
  const text = decodeText(opened.chunks(), { onBadUtf8: 'refuse', ...(declared ? { declared } : {}) }, findings);
  const inDataset = (content: ListContent & { readonly dataset: string }) => ({
    content,
    dataset: options.dataset ?? content.dataset,
  });
  const read = async (): Promise<{ content: ListContent; dataset: string }> => {
    switch (format) {
      case 'eu-fsf-xml':
        return { content: await readEuFsf(text, context), dataset: options.dataset ?? 'eu_fsf' };
      case 'un-consolidated-xml':
        return { content: await readUnConsolidated(text, context), dataset: options.dataset ?? 'un_sc_sanctions' };
      case 'ofac-sdn-xml':
        return inDataset(await readOfacSdnXml(text, context));
      case 'ofac-sdn-advanced-xml':
        return inDataset(await readOfacSdnAdvancedXml(text, context));
      case 'uk-sanctions-xml':
        return { content: await readUkSanctionsXml(text, context), dataset: options.dataset ?? 'gb_fcdo_sanctions' };
      case 'mapped-csv':
        return {
          content: await readMappedCsv(text, { ...options, head }, context),
          dataset: ownDataset(opened.file, options),
        };
      default:
        findings.add(whyUnread(opened.head));
        return { content: { entries: [] }, dataset: 'unknown' };
    }
  };
  const result = await read();
  cleaner.report();
  return result;
}

async function readFtmFile(
  format: 'ftm-jsonl' | 'opensanctions-nested',
  opened: OpenedInput,
  options: ReadListsOptions,
  findings: FindingCollector,
): Promise<FileReading> {
  const context = { findings, cleaner: new TextCleaner(findings) };
  const text = decodeText(opened.chunks(), { onBadUtf8: 'refuse' }, findings);
  const check = options.checkModel === true ? new ModelCheck(findings) : undefined;
  const readFormat = format === 'ftm-jsonl' ? readFtmLines : readNestedEntities;
  const read = await readFormat(text, context, { check });
  context.cleaner.report();
  const dataset = options.dataset ?? read.dataset ?? ownDataset(opened.file, options);
  return { record: await opened.digest(), findings, ftm: { ...read, format, dataset, check } };
}

async function readFtmLines(text: AsyncIterable<string>, context: ReadContext, options: FtmReadOptions) {
  return await readFtmEntities(text, context, new Map(), options);
}

/** Entities of all files of a dataset are one set: a link in one file may join entities of another. */
function ftmEditions(reads: readonly FileReading[]): ListEdition[] {
  const parts = reads.flatMap((read) => (read.ftm === undefined ? [] : [{ ...read, ftm: read.ftm }]));
  return [...Map.groupBy(parts, ({ ftm }) => `${ftm.format} ${ftm.dataset}`).values()].map(ftmEdition);
}

/** Entities of several files as one set; an id that may not mean the same in two of them is told of the later. */
function joinFiles(parts: readonly FtmReading[]): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  const before = new ToldBefore();
  for (const { record, findings, ftm } of parts) {
    joinFtm(entities, ftm.entities, (known, more) => {
      const place = { before: before.placeOf(more.id) ?? 'a line before', line: ftm.lines.get(more.id) };
      reportClash(known, more, place, findings);
    });
    before.add(record.file, ftm.lines);
  }
  return entities;
}

/** `b.jsonl`, or the place in it: `b.jsonl#Person.country`. */
function withFile(finding: Finding, file: string): Finding {
  return { ...finding, path: finding.path === undefined ? file : `${file}#${finding.path}` };
}

function ftmEdition(parts: readonly FtmReading[]): ListEdition {
  const findings = new FindingCollector();
  const entities = parts.length > 1 ? joinFiles(parts) : parts[0]!.ftm.entities;
  // References lead from any file of an edition to any other.
  for (const { ftm } of parts) ftm.check?.finish(ftm.entities, entities, (id) => ftm.lines.get(id));
  for (const { record, findings: found } of parts) {
    for (const finding of found.list()) findings.push(parts.length > 1 ? withFile(finding, record.file) : finding);
  }
  const { format, dataset, targets } = parts[0]!.ftm;
  const allTargets = targets && new Set(parts.flatMap(({ ftm }) => [...(ftm.targets ?? [])]));
  const { entries, others = [] } = ftmContent(entities, allTargets);
  if (!findings.hasError && entries.length === 0) findings.add('LIST-006');
  const publishedAt = parts
    .flatMap(({ ftm }) => ftm.publishedAt ?? [])
    .toSorted()
    .at(-1);
  const files = parts.map(({ record }) => record);
  return {
    dataset,
    format,
    ...(publishedAt ? { publishedAt } : {}),
    files,
    entries,
    others,
    leftOut: parts.reduce((sum, part) => sum + part.findings.leftOut, 0),
    findings: findings.list(),
  };
}

/** `own:<name>`, from the option or the name of the file; `lists/mine/entities.ftm.json` is named by its folder. */
function ownDataset(file: string, options: ReadListsOptions): string {
  if (options.dataset !== undefined) {
    return options.isRegister === true || options.dataset.includes(':') ? options.dataset : `own:${options.dataset}`;
  }
  const parts = file.split(/[/\\]/u).filter((part) => part !== '' && part !== '.' && part !== '..');
  const stem = (parts.at(-1) ?? '').replace(/(?:\.ftm|\.nested)?\.[^.]+$/u, '');
  const name = /^(?:entities|targets|list|index)$/u.test(stem) ? (parts.at(-2) ?? stem) : stem;
  return `own:${name || 'list'}`;
}

async function readOfacFile(opened: OpenedInput, findings: FindingCollector): Promise<FileReading> {
  const kind = ofacHeadKind(decodeHead(opened.head));
  const text = decodeText(opened.chunks(), { onBadUtf8: 'windows-1252-silently' }, findings);
  const table = kind === undefined ? undefined : await readOfacTable(opened.file, kind, text, findings);
  const record = await opened.digest();
  if (table !== undefined) return { record, findings, table };
  findings.add('LIST-001');
  return { record, findings, edition: edition('unknown', 'unknown', record, { entries: [] }, findings) };
}

/** Formats of which a list may come in several files that stand for themselves. */
const IN_PARTS: ReadonlySet<string> = new Set<ListFormat>(['mapped-csv']);

/** One edition per dataset and format; of an entry that stands in two parts the later one counts. */
function joinParts(editions: readonly ListEdition[]): ListEdition[] {
  const joined = new Map<string, ListEdition>();
  for (const [index, one] of editions.entries()) {
    const key = IN_PARTS.has(one.format) ? `${one.format} ${one.dataset}` : `file ${index}`;
    const before = joined.get(key);
    joined.set(key, before === undefined ? one : withPart(before, one));
  }
  return [...joined.values()];
}

function withPart(edition: ListEdition, part: ListEdition): ListEdition {
  const entries = new Map([...edition.entries, ...part.entries].map((entry) => [entry.id, entry]));
  const of = ({ files, findings }: ListEdition): Finding[] =>
    files.length > 1 ? [...findings] : findings.map((finding) => ({ path: files[0]?.file ?? '', ...finding }));
  return {
    ...edition,
    files: [...edition.files, ...part.files],
    entries: [...entries.values()],
    leftOut: (edition.leftOut ?? 0) + (part.leftOut ?? 0),
    findings: [...of(edition), ...of(part)],
  };
}

function ofacEditions(reads: readonly FileReading[]): ListEdition[] {
  const byTable = new Map(reads.flatMap((read) => (read.table === undefined ? [] : [[read.table, read] as const])));
  const { editions, orphans } = groupOfacTables([...byTable.keys()]);
  return [
    ...editions.map((group) => ofacEdition(group, byTable)),
    ...orphans.map((table) => orphanEdition(table, byTable)),
  ];
}

function ofacEdition(group: OfacEdition, byTable: ReadonlyMap<OfacTable, FileReading>): ListEdition {
  const members = [group.main, ...group.others].flatMap((table) => byTable.get(table) ?? []);
  const findings = new FindingCollector();
  for (const member of members)
    for (const finding of member.findings.list()) findings.push({ path: member.record.file, ...finding });
  checkOfacEdition(group, findings);
  const cleaner = new TextCleaner(findings);
  const entries = joinOfacEdition(group, { findings, cleaner });
  cleaner.report();
  const files = members.map((member) => member.record);
  return { dataset: group.dataset, format: 'ofac-csv', files, entries, findings: findings.list() };
}

function orphanEdition(table: OfacTable, byTable: ReadonlyMap<OfacTable, FileReading>): ListEdition {
  const read = byTable.get(table);
  const findings = read?.findings ?? new FindingCollector();
  findings.add('LIST-301', { path: table.file });
  const record = read?.record ?? { file: table.file, sha256: '', bytes: 0 };
  return edition('us_ofac_sdn', 'ofac-csv', record, { entries: [] }, findings);
}

function edition(
  dataset: string,
  format: string,
  record: FileRecord,
  content: ListContent,
  findings: FindingCollector,
): ListEdition {
  const { publishedAt, entries } = content;
  return {
    dataset,
    format,
    ...(publishedAt ? { publishedAt } : {}),
    files: [record],
    entries,
    leftOut: findings.leftOut,
    findings: findings.list(),
  };
}

function tooManyFiles(): ListEdition {
  const findings = new FindingCollector();
  findings.add('LIST-010', { values: { limit: LIST_FILES_MAX } });
  return { dataset: 'unknown', format: 'unknown', files: [], entries: [], findings: findings.list() };
}
