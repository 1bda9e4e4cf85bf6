import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { Command } from '../app/keys/key-map.ts';
import { useHeardKey } from '../app/keys/use-printed-key.ts';
import { heardKey } from './heard-key.tsx';
import { Kbd } from './kbd.tsx';
import './button.css';

type ButtonKind = 'plain' | 'primary' | 'quiet' | 'link';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** At most one `primary` on a page; none where confirm and dismiss compete. */
  readonly kind?: ButtonKind;
  readonly icon?: LucideIcon;
  /** What it does, when a key does the same: the key is printed on the button. */
  readonly command?: Command;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Words with an icon beside them; `onPress` for what it does. */
export function Button({ children, kind = 'plain', icon: Icon, command, ...rest }: ButtonProps) {
  const heard = useHeardKey(command);
  return (
    <AriaButton {...rest} render={heardKey(heard)} className={`button button-${kind}`}>
      {Icon === undefined ? null : <Icon size={14} strokeWidth={1.6} aria-hidden />}
      {children}
      {command === undefined ? null : <Kbd command={command} />}
    </AriaButton>
  );
}

/** An icon alone, with a name for screen readers: only for close, columns and the like. */
export function IconButton({
  icon: Icon,
  name,
  ...rest
}: Omit<ButtonProps, 'children' | 'kind' | 'command' | 'icon'> & { icon: LucideIcon; name: string }) {
  return (
    <AriaButton {...rest} className="button button-icon" aria-label={name}>
      <Icon size={16} strokeWidth={1.6} aria-hidden />
    </AriaButton>
  );
}
