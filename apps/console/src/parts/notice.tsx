import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../api/problem.ts';
import './notice.css';

const ICONS = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

interface NoticeProps {
  readonly tone?: keyof typeof ICONS;
  readonly children: ReactNode;
  /** Small, after the sentence: `SCR-104`. */
  readonly code?: string;
  /** Buttons that solve it. */
  readonly actions?: ReactNode;
}

/** What happened and what to do, where it happened, until it is solved. Errors interrupt a screen reader, the rest waits. */
export function Notice({ tone = 'info', children, code, actions }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon size={16} strokeWidth={1.6} aria-hidden />
      <div className="notice-text">
        {children}
        {code === undefined ? null : <code className="notice-code">{code}</code>}
      </div>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </div>
  );
}

/** A refusal of the node as a notice. */
export function ProblemNotice({ problem, actions }: { problem: ApiProblem; actions?: ReactNode }) {
  return (
    <Notice tone="error" code={problem.code} actions={actions}>
      {problem.message}
    </Notice>
  );
}
