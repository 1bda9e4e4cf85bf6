import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import './button.css';

type ButtonKind = 'plain' | 'primary' | 'quiet' | 'link';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** At most one `primary` on a page; none where confirm and dismiss compete. */
  readonly kind?: ButtonKind;
  readonly icon?: LucideIcon;
  /** The key that does the same, printed on the button. */
  readonly keys?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Words with an icon beside them; `onPress` for what it does. */
export function Button({ children, kind = 'plain', icon: Icon, keys, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${kind}`}>
      {Icon === undefined ? null : <Icon size={14} strokeWidth={1.6} aria-hidden />}
      {children}
      {keys === undefined ? null : <Kbd keys={keys} />}
    </AriaButton>
  );
}

/** An icon alone, with a name for screen readers: only for close, columns and the like. */
export function IconButton({
  icon: Icon,
  name,
  ...rest
}: Omit<ButtonProps, 'children' | 'kind' | 'keys' | 'icon'> & { icon: LucideIcon; name: string }) {
  return (
    <AriaButton {...rest} className="button button-icon" aria-label={name}>
      <Icon size={16} strokeWidth={1.6} aria-hidden />
    </AriaButton>
  );
}
