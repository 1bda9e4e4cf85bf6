/** The colours of a drawing, as they are in a theme. */
export interface Ink {
  readonly paper: string;
  readonly text: string;
  readonly soft: string;
  readonly edge: string;
  readonly line: string;
  readonly chosen: string;
  readonly chosenFill: string;
}

/** Reads the tokens as colours that a canvas takes; `scheme` for paper, which is light whatever the screen is. */
export function readInk(within: Element, scheme?: 'light'): Ink {
  const probe = document.createElement('span');
  if (scheme !== undefined) probe.style.colorScheme = scheme;
  within.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const ink = {
    paper: colour('--surface-panel'),
    text: colour('--text-1'),
    soft: colour('--text-2'),
    edge: colour('--text-2'),
    line: colour('--border-control'),
    chosen: colour('--accent'),
    chosenFill: colour('--surface-selected'),
  };
  probe.remove();
  return ink;
}

/** Calls when the theme may have changed. Gives what ends it. */
export function watchTheme(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', changed);
    observer.disconnect();
  };
}
