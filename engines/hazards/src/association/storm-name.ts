/** What stands before a name: the class of the storm changes, the name does not. */
const CLASSES = /\b(super|severe|very|intense|post|tropical|hurricane|typhoon|cyclone|storm|depression|cyclonic)\b/g;
/** A storm without a name is called by a number, in digits or words. */
const NUMBERS =
  /^(?:invest.*|\d.*|[a-z]{2}\d+.*|td.*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|.*teen|twenty.*|thirty.*)(?: ?[ewcabsp])?|unnamed|)$/;

/** Whether a storm has a name of its own yet, not only a number. */
export function isStormName(name: string | undefined): name is string {
  return name !== undefined && !NUMBERS.test(bare(name));
}

/** Whether two names are one: class, case, marks and the year in `CALVINIA-19` are no part of it. */
export function isSameStormName(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(CLASSES, ' ')
    .replace(/[-\s]\d{2,4}\s*$/, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
