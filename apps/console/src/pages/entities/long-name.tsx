import { type ReactNode, useState } from 'react';
import { say } from '../../messages/say.tsx';
import { Button } from '../../parts/button.tsx';
import './long-name.css';

const LETTERS_MAX = 160;

interface LongNameProps {
  /** All that the heading says, by which its length is known. */
  readonly text: string;
  readonly children: ReactNode;
}

/** The heading of a page; a very long one takes a few lines, and all of them when it is asked for. */
export function LongName({ text, children }: LongNameProps) {
  const [open, setOpen] = useState(false);
  if (text.length <= LETTERS_MAX) return <h1>{children}</h1>;
  return (
    <>
      <h1 className="long-name" data-open={open || undefined}>
        {children}
      </h1>
      <Button kind="link" aria-expanded={open} onPress={() => setOpen(!open)}>
        {say(open ? 'entities.nameShort' : 'entities.nameWhole')}
      </Button>
    </>
  );
}
