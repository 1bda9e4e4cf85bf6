/**
 * What is taken for what, by the ear (`ph` for `f`) and by the eye or a scanner (`rn` for `m`, `0` for `o`): each becomes
 * one of them. Longer ones first.
 * Sources: P. Christen, Data Matching, 2012, sections 3.2 (errors of scanning and of dictation) and 4.3 (phonetic codes).
 */
const TAKEN_FOR: readonly (readonly [RegExp, string])[] = [
  [/0/gu, 'o'],
  [/1/gu, 'l'],
  [/5/gu, 's'],
  [/6/gu, 'b'],
  [/9/gu, 'g'],
  [/ /gu, ''],
  [/rn/gu, 'm'],
  [/cl/gu, 'd'],
  [/vv/gu, 'w'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck|c|q/gu, 'k'],
  [/z/gu, 's'],
  [/a[iy]|e[aeiy]|i[ey]|y/gu, 'i'],
  [/o[ou]/gu, 'u'],
  [/(.)\1+/gu, '$1'],
];

/**
 * A name with all that sounds or looks alike written in one way.
 * @example soundAndLook('rnarphy') === soundAndLook('marfi')
 */
export function soundAndLook(name: string): string {
  return TAKEN_FOR.reduce((text, [from, to]) => text.replace(from, to), name);
}
