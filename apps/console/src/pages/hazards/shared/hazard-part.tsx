import { type ReactNode, useId } from 'react';

/** A titled part of the page of an event. */
export function HazardPart({
  title,
  note,
  actions,
  children,
}: {
  title: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="hz-part" aria-labelledby={id}>
      <div className="hz-part-head">
        <h2 id={id}>{title}</h2>
        {note === undefined ? null : <span className="small muted">{note}</span>}
        {actions === undefined ? null : <span className="push">{actions}</span>}
      </div>
      {children}
    </section>
  );
}
