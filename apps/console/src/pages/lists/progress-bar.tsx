import { useId } from 'react';

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly all: number;
  /** How far, in words: they stand beside the bar. */
  readonly words: string;
}

/** A bar with its words; nothing moves but its length. */
export function ProgressBar({ label, done, all, words }: ProgressBarProps) {
  const id = useId();
  return (
    <span className="progress">
      <progress aria-label={label} aria-describedby={id} value={Math.min(done, all)} max={Math.max(all, 1)} />
      <span id={id} className="small soft nowrap">
        {words}
      </span>
    </span>
  );
}
