import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { say } from '../../../messages/say.tsx';
import { IconButton } from '../../../parts/button.tsx';

/** Opens over the foot of the detail, takes the focus and gives it back when it closes. The page behind stays in use. */
export function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section className="panel" ref={box} tabIndex={-1} role="dialog" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
        <IconButton icon={X} name={say('common.close')} onPress={onClose} />
      </div>
      {children}
    </section>
  );
}
