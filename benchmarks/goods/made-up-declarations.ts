import { checkContainer, type Declaration } from '@quintet/goods';

const COUNTRIES = 'CN JP US VN DE IN TR KR TH ID MY BR MX TW BD'.split(' ');

/** Declarations as a port sees them: few large importers and many small ones, some thousand codes, a year long. */
export function* madeUpDeclarations(count: number): Generator<Declaration, void, undefined> {
  const random = randomNumbers(7);
  for (let at = 0; at < count; at++) {
    const importer = Math.floor(random() ** 3 * count * 0.1);
    const code = Math.floor(random() ** 2 * 2500);
    const chapter = 1 + (code % 76);
    const hsCode = `${String(chapter).padStart(2, '0')}01${String(code % 90).padStart(2, '0')}`;
    const netKg = Math.exp(random() * 10);
    const origin = COUNTRIES[Math.floor(random() ** 2 * COUNTRIES.length)] ?? 'CN';
    const departure = random() < 0.8 ? origin : (COUNTRIES[Math.floor(random() * COUNTRIES.length)] ?? origin);
    yield {
      mrn: `M${at}`,
      date: new Date(Date.UTC(2025, 0, 1) + Math.floor((at / count) * 365) * 86_400_000).toISOString().slice(0, 10),
      importer: `Importer ${importer}`,
      importerEori: `DE${1_000_000 + importer}`,
      seller: `Seller ${Math.floor(random() * 50_000)}`,
      origin,
      departure,
      hsCode,
      hs6: hsCode,
      netKg,
      valueEur: netKg * Math.exp((chapter % 7) + random() * 2),
      container: containerNumber(Math.floor(random() * 300_000)),
      transportDocument: `BL${at}`,
      vesselImo: '9074729',
    };
  }
}

/** A number with its right check digit. */
function containerNumber(serial: number): string {
  const start = `QTTU${String(serial).padStart(6, '0')}`;
  const check = checkContainer(`${start}0`);
  return start + (check.state === 'wrong-digit' ? check.expected : 0);
}

/** Numbers of 0–1 by a linear congruential generator (Numerical Recipes): the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
