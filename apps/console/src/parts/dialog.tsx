import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { say } from '../messages/say.tsx';
import { IconButton } from './button.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'narrow' | 'wide';
  /** The title is for readers only, when the content says it. */
  readonly hideTitle?: boolean;
}

/** A layer over the page: only for what has no place of its own there. Never one over another. Esc closes. */
export function Dialog({ title, open, onClose, children, size = 'narrow', hideTitle = false }: DialogProps) {
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(next) => (next ? undefined : onClose())} isDismissable>
      <Modal className={`dialog dialog-${size}`}>
        <AriaDialog className="dialog-body" aria-label={title}>
          <div className={hideTitle ? 'sr' : 'dialog-head'}>
            <Heading slot="title">{title}</Heading>
            {hideTitle ? null : <IconButton icon={X} name={say('common.close')} onPress={onClose} />}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
