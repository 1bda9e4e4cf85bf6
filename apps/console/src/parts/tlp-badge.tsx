import { readTlp } from './tlp.ts';
import './marks.css';

/** A handling label, colour on black. In a table (`as="cell"`) CLEAR is plain text: only what binds stands out. */
export function TlpBadge({ code, as = 'badge' }: { code: string; as?: 'badge' | 'cell' }) {
  const tlp = readTlp(code);
  if (as === 'cell' && tlp === 'CLEAR') return <span className="tlp-plain">TLP:CLEAR</span>;
  return <span className={`tlp tlp-${tlp.split('+')[0]?.toLowerCase()}`}>TLP:{tlp}</span>;
}
