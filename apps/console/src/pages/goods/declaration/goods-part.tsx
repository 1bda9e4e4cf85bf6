import { type ReactNode, useId } from 'react';

/** A titled part of the page of a declaration or a rule. */
export function GoodsPart({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="gd-part" aria-labelledby={id}>
      <div className="gd-part-head">
        <h2 id={id}>{title}</h2>
        {note === undefined ? null : <span className="small muted">{note}</span>}
      </div>
      {children}
    </section>
  );
}
