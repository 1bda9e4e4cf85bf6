import { createReadStream } from 'node:fs';
import { fieldsOf, paymentPlan, type Question, questionOf } from '@quintet/core/assess/screening';
import { type Finding, isMatchable, subjectOf } from '@quintet/core/model';
import { detectFormat, readHead, readSubjects } from '@quintet/core/observe';
import { type Payment, readPayments } from '@quintet/payments';
import { columnMap } from '../cli/arguments.ts';
import { type Arguments, type Command, DONE, DONE_WITH_INVALID, WrongUse } from '../cli/command.ts';
import { openComparers } from '../cli/comparers.ts';
import { fileAt, inputFiles } from '../cli/input-files.ts';
import { screenInBatches, type ScreenedSubject } from '../cli/screen-in-batches.ts';

interface Options {
  readonly threshold: number;
  readonly cutoff: number;
  readonly limit: number;
}

export const screen: Command = {
  summary: 'Compares customers or payments with lists: one line each, with the hits and their reasons.',
  usage: '--list FILE [--list FILE …] INPUT',
  flags: {
    list: { value: 'FILE', description: 'a list, or a folder of its files; as often as needed' },
    threshold: { value: '0.70', description: 'from this score on a hit matches' },
    cutoff: { value: 'T', description: 'hits below are not given; the threshold by default' },
    limit: { value: '10', description: 'hits per subject at most' },
    schema: { value: 'Person', description: 'what the rows of a CSV file are' },
    map: { value: 'column=property', description: 'what a column of a CSV file holds' },
  },
  async run(args, { output }) {
    const [input, ...more] = args.words;
    if (input === undefined || more.length > 0) throw new WrongUse('give one input file, after the flags');
    if (args.all('list').length === 0) throw new WrongUse('give at least one --list FILE');
    const options = optionsOf(args);
    const [file] = await inputFiles([input]);
    if (!file) throw new WrongUse(`the folder ${input} is empty`);
    const format = detectFormat(await readHead(file));
    const comparers = await openComparers(args.all('list'), file.bytes ?? 0, output);
    let invalid = comparers.invalid;
    const find = (finding: Finding): void => {
      output.finding({ ...finding, file: input });
      invalid ||= finding.severity !== 'info';
    };
    const subjects =
      format === 'iso20022' || format === 'mt'
        ? paymentSubjects(input, options, find)
        : fileSubjects(input, options, args, find);
    try {
      await screenInBatches(subjects, comparers, output);
    } finally {
      await comparers.close();
    }
    return invalid ? DONE_WITH_INVALID : DONE;
  },
};

function optionsOf(args: Arguments): Options {
  const threshold = args.number('threshold', 0.7);
  const options = { threshold, cutoff: args.number('cutoff', threshold), limit: args.number('limit', 10) };
  if (options.limit < 1 || threshold < 0 || threshold > 1)
    throw new WrongUse('--threshold is between 0 and 1, --limit at least 1');
  return options;
}

async function* fileSubjects(
  input: string,
  options: Options,
  args: Arguments,
  find: (finding: Finding) => void,
): AsyncGenerator<ScreenedSubject[]> {
  const schema = args.one('schema');
  const reading = { map: columnMap(args.all('map')), ...(schema === undefined ? {} : { schema }) };
  for await (const { row, id, entity, findings } of readSubjects(fileAt(input), reading)) {
    findings.forEach(find);
    if (!entity || !isMatchable(entity.schema)) continue;
    const question: Question = { subject: subjectOf(entity), options };
    yield [{ head: { row, ...(id === undefined ? {} : { id }), caption: entity.caption ?? '' }, question }];
  }
}

/** A text of a payment is as much a subject as a party; the row counts them. */
async function* paymentSubjects(
  input: string,
  options: Options,
  find: (finding: Finding) => void,
): AsyncGenerator<ScreenedSubject[]> {
  const settings = { ...options, freeTextThreshold: Math.max(options.threshold, FREE_TEXT_THRESHOLD) };
  let row = 0;
  let number = 0;
  for await (const { payments, findings } of readPayments(createReadStream(input, { highWaterMark: 256 * 1024 }))) {
    findings.forEach(find);
    const subjects: ScreenedSubject[] = [];
    for (const payment of payments) {
      number++;
      const id = messageId(payment);
      for (const field of fieldsOf(payment, paymentPlan)) {
        row++;
        const question = questionOf(field, settings);
        const asked = question.text ?? JSON.stringify(question.subject);
        subjects.push({
          key: `${field.rule.field} ${field.locations.join()} ${field.withoutDatasets.join()} ${asked}`,
          question,
          head: { row, id: `${id}#${number}/${field.role}`, path: field.path, caption: field.caption },
        });
      }
    }
    yield subjects;
  }
}

/** Names within free text are held to this at least; the node's default for the same. */
const FREE_TEXT_THRESHOLD = 0.85;

function messageId({ ids }: Payment): string {
  return ids.msg ?? ids.uetr ?? ids.tx ?? ids.instr ?? ids.endToEnd ?? '';
}
