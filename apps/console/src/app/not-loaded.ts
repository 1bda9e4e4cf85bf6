/** A part of the console that did not come from the node. */
export class NotLoaded extends Error {
  constructor(cause: unknown) {
    super('A part of the console was not loaded.', { cause });
    this.name = 'NotLoaded';
  }
}

/** How Vite, Chromium, Firefox and Safari say it. */
const SAID = /preload CSS|dynamically imported module|importing a module script/iu;

export const isNotLoaded = (error: unknown): boolean =>
  error instanceof NotLoaded || (error instanceof Error && SAID.test(error.message));
