import { letterTable } from './letters.ts';

/** Greek letters near ELOT 743; breathings and accents are gone before the table is asked. */
const LETTERS = letterTable(`
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ϐ=v ϑ=th ϕ=f ϲ=s
`);

/** Pairs of letters that are one sound; the second reading is for the start of a word. */
const PAIRS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['ου', ['ou', 'ou']],
  ['μπ', ['mp', 'b']],
  ['ντ', ['nt', 'd']],
  ['γκ', ['gk', 'g']],
  ['γγ', ['ng', 'g']],
  ['γξ', ['nx', 'x']],
  ['γχ', ['nch', 'nch']],
  ['τζ', ['tz', 'tz']],
  ['τσ', ['ts', 'ts']],
]);

/** αυ, ευ, ηυ are av, ev, iv before a voiced sound and af, ef, if before a voiceless one or at the end. */
const VOICELESS = 'θκξπσςτφχψ';

/** Romanises one run of lower-case Greek. */
export function romanizeGreek(run: string): string {
  // A diaeresis keeps two vowels apart (Αϋ), so it must be read before accents go.
  const plain = run.normalize('NFD');
  const letters: string[] = [];
  const apart: boolean[] = [];
  for (const char of plain) {
    if (LETTERS.has(char)) {
      letters.push(char);
      apart.push(false);
    } else if (char === '\u0308') {
      apart[letters.length - 1] = true;
    }
  }
  let latin = '';
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    const next = letters[i + 1] ?? '';
    const pair = apart[i + 1] ? undefined : PAIRS.get(letter + next);
    if (pair) {
      latin += i === 0 ? pair[1] : pair[0];
      i++;
    } else if (next === 'υ' && !apart[i + 1] && (letter === 'α' || letter === 'ε' || letter === 'η')) {
      const after = letters[i + 2];
      latin += (LETTERS.get(letter) ?? '') + (after === undefined || VOICELESS.includes(after) ? 'f' : 'v');
      i++;
    } else {
      latin += LETTERS.get(letter) ?? '';
    }
  }
  return latin;
}
