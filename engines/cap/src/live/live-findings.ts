import type { CapAlert } from '../alert.ts';
import { LIVE_FINDINGS_MAX } from './limits.ts';
import type { LiveState } from './live-set.ts';
import type { LiveFindingCode, LiveVersion } from './live-version.ts';

/** Something about a message that a person should know. */
export interface LiveFinding {
  readonly severity: 'warning' | 'info';
  readonly code: LiveFindingCode;
  readonly sender: string;
  readonly identifier: string;
  readonly message: string;
}

const SENTENCES: Readonly<Record<LiveFindingCode, readonly [LiveFinding['severity'], string]>> = {
  LIVE_NO_SENT: ['warning', 'When it was sent cannot be read, so it does nothing: ask its sender to put it right.'],
  LIVE_SELF_REFERENCE: ['warning', 'It refers to itself, which is ignored.'],
  LIVE_LATER_REFERENCE: ['warning', 'It refers to a message sent later than itself, which is ignored.'],
  LIVE_FOREIGN_REFERENCE: [
    'warning',
    'It refers to a message of another sender, which stays in force: only its own sender ends it.',
  ],
  LIVE_UNUSED_REFERENCES: [
    'info',
    'It is an Alert with references; they replace nothing, as only Update and Cancel do.',
  ],
  LIVE_NO_REFERENCES: [
    'warning',
    'It is an Update or Cancel without references, so what it is meant for stays in force.',
  ],
  LIVE_MANY_REFERENCES: ['warning', 'It has more references than are looked at: the rest stays in force.'],
  LIVE_BAD_EXPIRES: ['warning', 'When it expires cannot be read, so it ages out as one without an end.'],
  LIVE_LONG: ['warning', 'It is said to last for longer than a year, and is in force for a year.'],
  LIVE_MESSAGE_TYPE: ['warning', 'Its msgType is none of the standard; it is taken for an Alert.'],
  LIVE_OTHER_CONTENT: ['warning', 'Its identifier came with other content too; the one sent last counts.'],
};

/** What is odd about the messages of a state, at most LIVE_FINDINGS_MAX, in the order of their keys. */
export function liveFindings<M extends CapAlert>(state: LiveState<M>): LiveFinding[] {
  const findings: LiveFinding[] = [];
  const all = state.versions.entries().sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, versions] of all) {
    const [latest] = versions;
    if (latest === undefined) continue;
    if (versions.length > 1) findings.push(liveFinding('LIVE_OTHER_CONTENT', latest));
    for (const code of latest.codes) findings.push(liveFinding(code, latest));
    if (findings.length >= LIVE_FINDINGS_MAX) break;
  }
  return findings.slice(0, LIVE_FINDINGS_MAX);
}

function liveFinding<M extends CapAlert>(code: LiveFindingCode, { sender, identifier }: LiveVersion<M>): LiveFinding {
  const [severity, message] = SENTENCES[code];
  return { severity, code, sender, identifier, message };
}
