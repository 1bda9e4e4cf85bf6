import { createReadStream } from 'node:fs';
import { type Payment, readPayments } from '@quintet/payments';
import { type Command, DONE, DONE_WITH_INVALID, WrongUse } from '../cli/command.ts';
import { inputFiles } from '../cli/input-files.ts';

export const payments: Command = {
  summary: 'Reads payment messages: one line per payment, with parties, accounts and what the model does not take.',
  usage: 'FILE…',
  flags: {},
  async run(args, { output }) {
    if (args.words.length === 0) throw new WrongUse('give at least one file');
    let invalid = false;
    for (const { file } of await inputFiles(args.words)) {
      for await (const batch of readPayments(createReadStream(file, { highWaterMark: 256 * 1024 }))) {
        for (const finding of batch.findings) {
          output.finding({ ...finding, file });
          invalid ||= finding.severity === 'error';
        }
        for (const payment of batch.payments) await output.result(line(file, payment));
      }
    }
    return invalid ? DONE_WITH_INVALID : DONE;
  },
};

function line(file: string, { kind, message, ids, date, amount, parties, accounts, remittance, unmapped }: Payment) {
  return {
    file,
    kind,
    message,
    ids,
    date,
    amount,
    parties: parties.map(({ role, name, bic, country, ids: partyIds }) => ({
      role,
      name,
      bic,
      country,
      ids: partyIds,
    })),
    accounts: accounts.map(({ role, value }) => ({ role, value })),
    remittance: remittance.map(({ text }) => text),
    unmapped,
  };
}
