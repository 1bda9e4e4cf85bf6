import { makeSignal } from '../../api/signal.ts';
import { playTwoTone } from './two-tone.ts';
import { takeTurn } from './take-turn.ts';

/** `blocked`: the browser waits for a press on the page; `none`: it cannot sound at all. */
export type SirenState = 'silent' | 'sounding' | 'blocked' | 'none';

export const EVERY_MS = 30_000;
/** A browser that lets a page sound says so sooner than this. */
const ALLOWED_MS = 250;

/** Who takes over from another tab waits so long: the other may have ended since the warning was taken. */
const TAKES_OVER_MS = 5000;
/** A turn that comes later than this was another tab's before. */
const OWN_TURN_MS = 1500;

/** What a siren needs of the browser; a test gives its own. */
export interface SirenParts {
  readonly makeContext: () => AudioContext;
  readonly takeTurn: (onTurn: () => void) => () => void;
  readonly play: (context: AudioContext) => void;
}

/**
 * Sounds at once and then every 30 seconds, until it is stopped, in one tab alone. Where the browser forbids sound before a
 * person pressed something, it says so and begins with the next press.
 */
export class Siren {
  readonly changed = makeSignal<void>();
  #state: SirenState = 'silent';
  #wanted = false;
  #context: AudioContext | undefined;
  #endTurn: (() => void) | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  readonly #parts: SirenParts;

  constructor(parts: SirenParts) {
    this.#parts = parts;
  }

  get state(): SirenState {
    return this.#state;
  }

  /** Begins to sound; nothing where it does already. */
  start(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.allow();
    setTimeout(() => {
      if (this.#wanted && this.#state === 'silent') this.#tell('blocked');
    }, ALLOWED_MS);
  }

  /** Asks the browser again; called from within a press it is allowed. */
  allow(): void {
    const context = this.#contextOrNone();
    if (context === undefined) return this.#tell('none');
    context.resume().then(
      () => this.#begin(context),
      () => this.#tell('none'),
    );
  }

  stop(): void {
    this.#wanted = false;
    clearInterval(this.#timer);
    clearTimeout(this.#later);
    this.#endTurn?.();
    this.#endTurn = undefined;
    this.#tell('silent');
  }

  /** Plays the signal once, whoever else sounds. False where the browser does not let it. */
  async playOnce(): Promise<boolean> {
    const context = this.#contextOrNone();
    if (context === undefined) return false;
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, ALLOWED_MS * 4, 'late'));
    const resumed = await Promise.race([context.resume().then(() => 'resumed' as const), late]);
    if (resumed === 'late') return false;
    this.#parts.play(context);
    return true;
  }

  #contextOrNone(): AudioContext | undefined {
    try {
      this.#context ??= this.#parts.makeContext();
      return this.#context;
    } catch {
      return undefined;
    }
  }

  #begin(context: AudioContext): void {
    if (!this.#wanted || this.#endTurn !== undefined) return;
    this.#tell('sounding');
    const asked = performance.now();
    this.#endTurn = this.#parts.takeTurn(() => {
      if (performance.now() - asked < OWN_TURN_MS) this.#repeat(context);
      else this.#later = setTimeout(() => this.#repeat(context), TAKES_OVER_MS);
    });
  }

  #repeat(context: AudioContext): void {
    if (!this.#wanted) return;
    this.#parts.play(context);
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#parts.play(context), EVERY_MS);
  }

  #tell(state: SirenState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.changed.tell();
  }
}

/** The siren of this page. */
export const siren = new Siren({ makeContext: () => new AudioContext(), takeTurn, play: playTwoTone });
