import { address } from '../../api/client.ts';

export type ProofOrder = {
  readonly subject: string;
  readonly register: string;
  readonly from: string;
  readonly to: string;
};
export type ProofFault = 'from' | 'to' | 'order';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();

/** What is wrong with an order, field by field. */
export function proofFaults({ from, to }: ProofOrder): readonly ProofFault[] {
  const faults: ProofFault[] = [];
  if (from !== '' && !isDay(from)) faults.push('from');
  if (to !== '' && !isDay(to)) faults.push('to');
  if (faults.length === 0 && from !== '' && to !== '' && from > to) faults.push('order');
  return faults;
}

/**
 * Where the proof is read from. Days are whole days in UTC, the last one included; empty fields ask for everything.
 * A customer's number stands in this address because the file is fetched by the browser itself; it is no name.
 */
export const proofAddress = ({ subject, register, from, to }: ProofOrder): string =>
  address('/proof', {
    subject: subject.trim() || undefined,
    register: register.trim() || undefined,
    from: from === '' ? undefined : `${from}T00:00:00.000Z`,
    to: to === '' ? undefined : dayAfter(to),
  });
