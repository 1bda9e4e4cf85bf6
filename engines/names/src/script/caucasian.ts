import { letterTable, mapLetters } from './letters.ts';

/** Georgian, national system of 2002 without its apostrophes. Capital forms are mapped by their offset. */
const GEORGIAN = letterTable(`
  ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts
  ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h ჱ=e ჲ=y ჳ=v ჴ=q ჵ=o ჶ=f
`);

/** Armenian, BGN/PCGN 1981 (Eastern) without its apostrophes. */
const ARMENIAN = letterTable(`
  ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j
  ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev
`);

/** Romanises one run of Georgian. */
export function romanizeGeorgian(run: string): string {
  return mapLetters(run, GEORGIAN);
}

/** Romanises one run of lower-case Armenian; ու is u, an initial ե is ye and an initial ո is vo. */
export function romanizeArmenian(run: string): string {
  let latin = '';
  for (let i = 0; i < run.length; i++) {
    const letter = run.charAt(i);
    if (letter === 'ո' && run.charAt(i + 1) === 'ւ') {
      latin += 'u';
      i++;
    } else if (i === 0 && letter === 'ե') latin += 'ye';
    else if (i === 0 && letter === 'ո') latin += 'vo';
    else latin += ARMENIAN.get(letter) ?? '';
  }
  return latin;
}
