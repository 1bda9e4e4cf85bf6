import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import './chip.css';

/** A filter as a short sentence: `state <b>new, in review</b>`, with a button that takes it away. */
export function Chip({
  children,
  onRemove,
  removeName,
}: {
  children: ReactNode;
  onRemove?: () => void;
  removeName?: string;
}) {
  return (
    <span className="chip">
      {children}
      {onRemove === undefined ? null : (
        <AriaButton className="chip-remove" aria-label={removeName ?? ''} onPress={onRemove}>
          <X size={12} aria-hidden />
        </AriaButton>
      )}
    </span>
  );
}
