import { type ReactNode, useId } from 'react';

/** A titled part of the page of a vessel. */
export function VesselPart({
  title,
  note,
  actions,
  children,
}: {
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="vessel-part" aria-labelledby={id}>
      <div className="vessel-part-head">
        <h2 id={id}>{title}</h2>
        {note === undefined ? null : <span className="small muted">{note}</span>}
        {actions === undefined ? null : <span className="push vessel-actions">{actions}</span>}
      </div>
      {children}
    </section>
  );
}
