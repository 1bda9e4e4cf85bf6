import type { ComponentProps, ReactElement } from 'react';

/**
 * For `render` of a button: tells a screen reader the key that does the same, which the button itself would drop.
 * @example <AriaButton render={heardKey('Control+K')}>…</AriaButton>
 */
export function heardKey(key: string | undefined): (props: ComponentProps<'button'>) => ReactElement {
  return (props) => <button type="button" {...props} aria-keyshortcuts={key} />;
}
