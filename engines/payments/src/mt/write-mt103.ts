import type { Amount } from '../payment.ts';
import type { WrittenAgent, WrittenParty, WrittenTransfer } from '../write-model.ts';

const LINE_CHARACTERS = 35;
const REFERENCE_CHARACTERS = 16;
/** Lines of a party field after the account. */
const PARTY_LINES = 4;

/**
 * Writes an MT 103 with all blocks, lines ended by CR LF. The same input gives the same text. What is longer than the
 * format allows is cut and ends in `+`; letters outside the SWIFT character set lose their accents or become `.`.
 *
 * @example
 * const text = writeMt103(transfer);
 */
export function writeMt103(transfer: WrittenTransfer): string {
  const sender = terminal(transfer.instructingAgent?.bic ?? transfer.debtorAgent.bic);
  const receiver = terminal(transfer.instructedAgent?.bic ?? transfer.creditorAgent.bic);
  const uetr = transfer.uetr === undefined ? '' : `{121:${transfer.uetr}}`;
  const lines = [
    `:20:${reference(transfer.instructionId ?? transfer.endToEndId)}`,
    ':23B:CRED',
    `:32A:${transfer.date.slice(2).replaceAll('-', '')}${money(transfer.amount)}`,
    ...(transfer.instructedAmount === undefined ? [] : [`:33B:${money(transfer.instructedAmount)}`]),
    ...partyField('50', transfer.debtor, true),
    ...agentField('52', transfer.debtorAgent),
    ...(transfer.intermediaryAgents ?? []).slice(0, 1).flatMap((agent) => agentField('56', agent)),
    ...agentField('57', transfer.creditorAgent),
    ...partyField('59', transfer.creditor, false),
    ...narrativeField('70', [`/ROC/${transfer.endToEndId}`, ...(transfer.remittance ?? [])], 4),
    `:71A:${CHARGES[transfer.charges ?? 'SHAR']}`,
    ...narrativeField(
      '72',
      (transfer.instructions ?? []).map((text) => `/BNF/${text}`),
      6,
    ),
  ];
  const user = uetr === '' ? '' : `{3:${uetr}}`;
  return `{1:F01${sender}0000000000}{2:I103${receiver}N}${user}{4:\r\n${lines.join('\r\n')}\r\n-}`;
}

const CHARGES = { DEBT: 'OUR', CRED: 'BEN', SHAR: 'SHA', SLEV: 'SHA' } as const;

/** Twelve characters: the bank, terminal X, the branch. */
function terminal(bic: string | undefined): string {
  const known = bic ?? 'XXXXXXXXXXX';
  return `${known.slice(0, 8)}X${known.slice(8, 11).padEnd(3, 'X')}`;
}

function money({ value, currency }: Amount): string {
  return `${currency}${value.includes('.') ? value.replace('.', ',') : `${value},`}`;
}

function reference(text: string): string {
  return cut(swiftText(text), REFERENCE_CHARACTERS);
}

function cut(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters - 1)}+`;
}

/** Letters of the SWIFT character set X. */
function swiftText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/gu, '.')
    .trim();
}

/** Debtor and creditor: numbered lines when the country is known, else name and address as they are. */
function partyField(number: string, party: WrittenParty, isDebtor: boolean): string[] {
  const account = party.account === undefined ? [] : [`/${cut(swiftText(party.account), LINE_CHARACTERS - 1)}`];
  const { address } = party;
  if (address?.country === undefined || address.town === undefined || (isDebtor && account.length === 0)) {
    const lines = [
      ...chopped(party.name, LINE_CHARACTERS, 2),
      ...(address?.lines ?? []).map((line) => cut(swiftText(line), LINE_CHARACTERS)),
    ];
    return tagged(isDebtor ? '50K' : '59', [...account, ...lines.filter(Boolean).slice(0, PARTY_LINES)]);
  }
  const room = LINE_CHARACTERS - 2;
  const street = address.street === undefined ? [] : [`2/${cut(swiftText(address.street), room)}`];
  const lines = [
    ...chopped(party.name, room, 2).map((line) => `1/${line}`),
    ...street,
    `3/${address.country}/${cut(swiftText(address.town), room - 3)}`,
  ];
  return tagged(`${number}F`, [...account, ...lines]);
}

/** A text over several lines, cut by counting as the mapping rules of the industry do. */
function chopped(text: string, characters: number, linesMax: number): string[] {
  const whole = cut(swiftText(text), characters * linesMax);
  const lines: string[] = [];
  for (let from = 0; from < whole.length; from += characters) lines.push(whole.slice(from, from + characters));
  return lines;
}

function agentField(number: string, agent: WrittenAgent): string[] {
  const account = agent.account === undefined ? [] : [`/${cut(swiftText(agent.account), LINE_CHARACTERS - 1)}`];
  if (agent.bic !== undefined) return tagged(`${number}A`, [...account, agent.bic]);
  if (agent.name === undefined) return [];
  const address = (agent.address?.lines ?? []).map((line) => cut(swiftText(line), LINE_CHARACTERS));
  return tagged(`${number}D`, [
    ...account,
    ...[...chopped(agent.name, LINE_CHARACTERS, 2), ...address].slice(0, PARTY_LINES),
  ]);
}

function narrativeField(tag: string, texts: readonly string[], linesMax: number): string[] {
  const lines = texts.flatMap((text) => chopped(text, LINE_CHARACTERS, linesMax)).slice(0, linesMax);
  return lines.length === 0 ? [] : tagged(tag, lines);
}

function tagged(tag: string, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  // A line of a field must not begin with the marks of the format.
  return [`:${tag}:${first}`, ...rest.map((line) => line.replace(/^[-:]/, '.'))];
}
