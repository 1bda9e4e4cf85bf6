import { createReadStream } from 'node:fs';
import { paymentPlan, PaymentScreener, type ScreenHit, type WatchList } from '@quintet/core/assess';
import { isMatchable, subjectOf } from '@quintet/core/model';
import { detectFormat, readHead, readSubjects } from '@quintet/core/observe';
import { type Payment, readPayments } from '@quintet/payments';
import { columnMap } from '../cli/arguments.ts';
import {
  type Arguments,
  type Command,
  type CommandContext,
  DONE,
  DONE_WITH_INVALID,
  WrongUse,
} from '../cli/command.ts';
import { fileAt, inputFiles } from '../cli/input-files.ts';
import { listsFromFiles } from '../cli/lists-from-files.ts';

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
  async run(args, context) {
    const input = args.words[0];
    if (input === undefined || args.words.length > 1) throw new WrongUse('give one input file, after the flags');
    if (args.all('list').length === 0) throw new WrongUse('give at least one --list FILE');
    const threshold = args.number('threshold', 0.7);
    const options = { threshold, cutoff: args.number('cutoff', threshold), limit: args.number('limit', 10) };
    if (options.limit < 1 || threshold < 0 || threshold > 1)
      throw new WrongUse('--threshold is between 0 and 1, --limit at least 1');
    const [file] = await inputFiles([input]);
    if (!file) throw new WrongUse(`the folder ${input} is empty`);
    const { list, invalid } = await listsFromFiles(await inputFiles(args.all('list')), context.output);
    const format = detectFormat(await readHead(file));
    const bad =
      format === 'iso20022' || format === 'mt'
        ? await screenPayments(input, list, options, context)
        : await screenSubjects(input, list, options, args, context);
    return invalid || bad ? DONE_WITH_INVALID : DONE;
  },
};

async function screenSubjects(
  input: string,
  list: WatchList,
  options: Options,
  args: Arguments,
  { output }: CommandContext,
): Promise<boolean> {
  const schema = args.one('schema');
  let invalid = false;
  for await (const { row, id, entity, findings } of readSubjects(fileAt(input), {
    map: columnMap(args.all('map')),
    ...(schema === undefined ? {} : { schema }),
  })) {
    for (const finding of findings) {
      output.finding({ ...finding, file: input });
      invalid ||= finding.severity !== 'info';
    }
    if (!entity || !isMatchable(entity.schema)) continue;
    const subject = { row, ...(id === undefined ? {} : { id }), caption: entity.caption ?? '' };
    await output.result({ subject, hits: list.match(subjectOf(entity), options).map(hitLine) });
  }
  return invalid;
}

async function screenPayments(
  input: string,
  list: WatchList,
  options: Options,
  { output }: CommandContext,
): Promise<boolean> {
  const screener = new PaymentScreener(list, {
    plan: paymentPlan,
    ...options,
    freeTextThreshold: Math.max(options.threshold, 0.85),
  });
  let invalid = false;
  let row = 0;
  let number = 0;
  for await (const { payments, findings } of readPayments(createReadStream(input, { highWaterMark: 256 * 1024 }))) {
    for (const finding of findings) {
      output.finding({ ...finding, file: input });
      invalid ||= finding.severity === 'error';
    }
    for (const payment of payments) {
      number++;
      for (const { field, hits } of screener.screen(payment)) {
        const subject = {
          row: ++row,
          id: `${messageId(payment)}#${number}/${field.role}`,
          path: field.path,
          caption: field.caption,
        };
        await output.result({ subject, hits: hits.map(hitLine) });
      }
    }
  }
  return invalid;
}

function messageId(payment: Payment): string {
  return payment.ids.msg ?? payment.ids.uetr ?? payment.ids.tx ?? payment.ids.instr ?? payment.ids.endToEnd ?? '';
}

function hitLine({ id, caption, dataset, schema, hit }: ScreenHit) {
  return { id, caption, dataset, schema, score: hit.score, match: hit.match, reasons: hit.reasons };
}
