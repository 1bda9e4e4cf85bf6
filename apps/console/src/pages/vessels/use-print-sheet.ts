import { useEffect } from 'react';
import { useMe } from '../../api/me.ts';
import { say } from '../../messages/say.tsx';
import { dateTime } from '../../parts/time.ts';
import { readTlp } from '../../parts/tlp.ts';
import { printSheet } from './print-sheet.ts';

/**
 * While a page is open, its print has the handling label in head and foot of each sheet of paper, with who printed, when
 * and for which purpose, and page n of m.
 */
export function usePrintSheet(handling: string): void {
  const { account, purpose } = useMe();
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    // When it is printed, not when it was opened.
    const write = () =>
      sheet.replaceSync(
        printSheet({
          tlp: readTlp(handling),
          by: say('vessel.printBy', { name: account.displayName, at: dateTime(new Date()) }),
          purpose: say('vessel.printPurpose', { purpose: purpose?.text ?? '' }),
          page: say('vessel.printPage'),
          of: say('vessel.printOf'),
        }),
      );
    write();
    document.adoptedStyleSheets.push(sheet);
    globalThis.addEventListener('beforeprint', write);
    return () => {
      globalThis.removeEventListener('beforeprint', write);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [account.displayName, handling, purpose?.text]);
}
