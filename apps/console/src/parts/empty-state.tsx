import type { ReactNode } from 'react';
import './empty-state.css';

/** Never a blank: one sentence that says what there is not and what to do, with what does it. */
export function EmptyState({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty" role="status">
      <p>{children}</p>
      {actions === undefined ? null : <div className="empty-actions">{actions}</div>}
    </div>
  );
}
