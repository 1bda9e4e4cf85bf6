import { say } from '../messages/say.tsx';
import './marks.css';

/** `fact A1`, `assessment B3`: what a source says is one thing, what a person concluded another, and they look different. */
export function Grade({ kind, grade }: { kind: 'fact' | 'assessment'; grade: string }) {
  return <span className={`grade grade-${kind}`}>{say(`common.${kind}`, { grade })}</span>;
}
