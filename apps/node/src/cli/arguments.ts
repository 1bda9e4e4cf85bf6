import { parseArgs } from 'node:util';
import { type Arguments, type Command, WrongUse } from './command.ts';

/** @throws WrongUse for an unknown flag or one without its value */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.keys(command.flags).map((name) => [name, { type: 'string', multiple: true } as const]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return argumentsOf(positionals, values);
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function argumentsOf(words: readonly string[], values: Readonly<Record<string, string[] | undefined>>): Arguments {
  const all = (flag: string): readonly string[] => values[flag] ?? [];
  return {
    words,
    all,
    one: (flag) => all(flag).at(-1),
    number(flag, fallback) {
      const text = all(flag).at(-1);
      if (text === undefined) return fallback;
      const value = Number(text);
      if (text.trim() === '' || !Number.isFinite(value)) throw new WrongUse(`--${flag} takes a number, not "${text}"`);
      return value;
    },
  };
}

/** The help of one command. */
export function helpOf(name: string, { summary, usage, flags }: Command): string {
  const lines = Object.entries(flags).map(
    ([flag, { value, description }]) => `${`  --${flag} ${value}`.padEnd(27)} ${description}`,
  );
  return [`quintet ${name} ${usage}`, '', summary, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}

/** A day that the calendar has, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** `--map column=property` as often as given. */
export function columnMap(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1 || at === pair.length - 1) throw new WrongUse(`--map takes column=property, not "${pair}"`);
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
  );
}
