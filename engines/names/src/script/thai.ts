import { letterTable, mapLetters } from './letters.ts';

/** Thai by letters, near RTGS; leading vowels are moved behind their consonant. Tones and silencers vanish. */
const LETTERS = letterTable(`
  กข=k ฃ=kh ค=kh ฅ=kh ฆ=kh ง=ng จ=ch ฉ=ch ช=ch ซ=s ฌ=ch ญ=y ฎ=d ฏ=t ฐ=th ฑ=th ฒ=th ณ=n ด=d ต=t ถ=th ท=th ธ=th น=n บ=b ป=p
  ผ=ph ฝ=f พ=ph ฟ=f ภ=ph ม=m ย=y ร=r ล=l ว=w ศษส=s ห=h ฬ=l อ=o ฮ=h ะ=a ั=a า=a ำ=am ิ=i ี=i ึ=ue ื=ue ุ=u ู=u เ=e แ=ae โ=o ใ=ai ไ=ai
`);

const LEADING_VOWEL = /([เแโใไ])([ก-ฮ])/g;

/** Romanises one run of Thai, best effort. */
export function romanizeThai(run: string): string {
  return mapLetters(run.replace(/[ก-ฮ]์/g, '').replace(LEADING_VOWEL, '$2$1'), LETTERS);
}
