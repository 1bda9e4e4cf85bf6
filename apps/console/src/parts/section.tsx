import { type ReactNode, useId } from 'react';
import './section.css';

/** A titled part of a page, with a line above; `note` stands beside the title, `actions` at the end of the line. */
export function Section({
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
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {note === undefined ? null : <span className="small muted">{note}</span>}
        {actions === undefined ? null : <span className="push section-actions">{actions}</span>}
      </div>
      {children}
    </section>
  );
}

/** The head of a page: its title as h1, a sentence beside it, tools at the end. */
export function PageHead({ title, note, tools }: { title: ReactNode; note?: ReactNode; tools?: ReactNode }) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {note === undefined ? null : <p className="soft">{note}</p>}
      {tools === undefined ? null : <div className="page-tools">{tools}</div>}
    </header>
  );
}

/** What scrolls: a page of sections with the console's padding. */
export function Page({ children }: { children: ReactNode }) {
  // A scrolling area takes focus, so that the arrow keys move it.
  return <div className="page">{children}</div>;
}
