import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';

/** One source: what it is (pressing opens it in place), where and when in a few words, and what was received. */
export function SourceLine({
  kind,
  what,
  where,
  open,
  onToggle,
  children,
}: {
  kind: string;
  what: ReactNode;
  where: ReactNode;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <dt>{kind}</dt>
      <dd>
        <div className="source-line">
          <button type="button" className="source-button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
            <ChevronRight size={14} strokeWidth={1.6} aria-hidden className={open ? 'source-open' : undefined} />
            <span>{what}</span>
          </button>
          <span className="muted cut">{where}</span>
        </div>
        <div id={id} className="source-body" hidden={!open}>
          {open ? children : null}
        </div>
      </dd>
    </>
  );
}
