import type { ReactNode } from 'react';
import { say } from '../messages/say.tsx';
import { outsideText } from './outside-text.ts';
import './outside.css';

function withMixedWords(text: string, mixed: ReturnType<typeof outsideText>['mixed']): ReactNode {
  if (mixed.length === 0) return text;
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, scripts } of mixed) {
    const note = say('common.mixesScripts', { scripts: scripts.join(' and ') });
    parts.push(text.slice(from, start));
    parts.push(
      <span key={start} className="outside-mixed" title={note}>
        {text.slice(start, end)}
        <span className="sr">, {note}</span>
      </span>,
    );
    from = end;
  }
  return [...parts, text.slice(from)];
}

/**
 * A value that came from outside: isolated from the direction of the text around it, hidden characters taken out and
 * counted (`short`: in a few letters, for rows), words that mix scripts underlined. Every name, address and document number on a page goes through here.
 */
export function Outside({ value, lang, short = false }: { value: string; lang?: string; short?: boolean }) {
  const shown = outsideText(value);
  return (
    <>
      <bdi dir="auto" lang={lang ?? shown.lang}>
        {withMixedWords(shown.text, shown.mixed)}
      </bdi>
      {shown.hidden > 0 ? (
        <span className="outside-hidden" title={say('common.hiddenCharacters', { count: shown.hidden })}>
          {say(short ? 'common.hiddenShort' : 'common.hiddenCharacters', { count: shown.hidden })}
        </span>
      ) : null}
    </>
  );
}
