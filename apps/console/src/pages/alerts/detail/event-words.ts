import type { AlertDetail, AlertEvent } from '@quintet/node/api';
import { say } from '../../../messages/say.tsx';

type Reasons = AlertDetail['dismissReasons'];

export function reasonText(code: string | undefined, reasons: Reasons): string {
  return reasons.find((reason) => reason.code === code)?.text.toLowerCase() ?? code ?? '';
}

/** What happened, as a sentence of ours; what a person wrote stands apart from it, in its own line. */
export function eventWords(
  { kind, reason, text }: AlertEvent,
  reasons: Reasons,
  nameOf: (actor: string) => string,
): { readonly words: string; readonly quote: string | undefined } {
  const quote = text === undefined || text === '' || kind === 'assigned' || kind === 'escalated' ? undefined : text;
  if (kind === 'assigned')
    return {
      words:
        text === undefined || text === ''
          ? say('alerts.event.unassigned')
          : say('alerts.event.assigned', { text: nameOf(text) }),
      quote,
    };
  if (kind === 'note') return { words: '', quote: text };
  return { words: say(`alerts.event.${kind}`, { reason: reasonText(reason, reasons) }), quote };
}
