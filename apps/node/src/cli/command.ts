import type { Output } from './output.ts';

/** Exit codes of every command. */
export const DONE = 0;
export const DONE_WITH_INVALID = 1;
export const WRONG_USE = 2;
export const FAILED = 3;

export interface Flag {
  readonly value: string;
  readonly description: string;
}

/** The flags and words of one call; every flag may be repeated. */
export interface Arguments {
  readonly words: readonly string[];
  all(flag: string): readonly string[];
  one(flag: string): string | undefined;
  number(flag: string, fallback: number): number;
}

export interface CommandContext {
  readonly output: Output;
}

export interface Command {
  readonly summary: string;
  /** What stands after the name, e.g. `--list FILE INPUT`. */
  readonly usage: string;
  readonly flags: Readonly<Record<string, Flag>>;
  run(args: Arguments, context: CommandContext): Promise<number>;
}

/** The call is not as `--help` says; ends with exit 2. */
export class WrongUse extends Error {}
