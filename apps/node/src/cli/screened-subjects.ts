import { fieldsOf, paymentPlan, type Question, questionOf } from '@quintet/core/assess/screening';
import { type Finding, isMatchable, subjectOf } from '@quintet/core/model';
import { detectFormat, type InputFile, readHead, readSubjects } from '@quintet/core/observe';
import { type Payment, readPayments } from '@quintet/payments';
import { columnMap } from './arguments.ts';
import type { Arguments } from './command.ts';
import type { ScreenedSubject } from './screen-in-batches.ts';

export interface ScreeningOptions {
  readonly threshold: number;
  readonly cutoff: number;
  readonly limit: number;
}

/** The subjects of a file of customers or payments, as they come. */
export async function screenedSubjects(
  file: InputFile,
  options: ScreeningOptions,
  args: Arguments,
  find: (finding: Finding) => void,
): Promise<AsyncIterable<readonly ScreenedSubject[]>> {
  const format = detectFormat(await readHead(file));
  return format === 'iso20022' || format === 'mt'
    ? paymentSubjects(file, options, find)
    : fileSubjects(file, options, args, find);
}

async function* fileSubjects(
  file: InputFile,
  options: ScreeningOptions,
  args: Arguments,
  find: (finding: Finding) => void,
): AsyncGenerator<ScreenedSubject[]> {
  const schema = args.one('schema');
  const reading = { map: columnMap(args.all('map')), ...(schema === undefined ? {} : { schema }) };
  for await (const { row, id, entity, findings } of readSubjects(file, reading)) {
    findings.forEach(find);
    if (!entity || !isMatchable(entity.schema)) continue;
    const question: Question = { subject: subjectOf(entity), options };
    yield [{ head: { row, ...(id === undefined ? {} : { id }), caption: entity.caption ?? '' }, question }];
  }
}

/** A text of a payment is as much a subject as a party; the row counts them. */
async function* paymentSubjects(
  file: InputFile,
  options: ScreeningOptions,
  find: (finding: Finding) => void,
): AsyncGenerator<ScreenedSubject[]> {
  const settings = { ...options, freeTextThreshold: Math.max(options.threshold, FREE_TEXT_THRESHOLD) };
  let row = 0;
  let number = 0;
  for await (const { payments, findings } of readPayments(file.open())) {
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
