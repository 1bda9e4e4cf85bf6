import type { Shares } from '../../random.ts';
import type { Culture } from '../culture.ts';
import { arabic } from './arabic.ts';
import { armenian } from './armenian.ts';
import { chinese } from './chinese.ts';
import { french } from './french.ts';
import { georgian } from './georgian.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { hindi } from './hindi.ts';
import { italian } from './italian.ts';
import { korean } from './korean.ts';
import { nigerian } from './nigerian.ts';
import { pashto } from './pashto.ts';
import { persian } from './persian.ts';
import { polish } from './polish.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';

/**
 * Every culture with its share of the people. The same shares hold for those who are listed and those who are not: a culture
 * must never tell them apart. A new culture goes to the end: the order is part of what a seed means.
 */
export const cultures: Shares<Culture> = [
  [arabic, 9],
  [persian, 5],
  [pashto, 4],
  [russian, 8],
  [ukrainian, 6],
  [greek, 5],
  [hebrew, 3],
  [chinese, 7],
  [korean, 5],
  [georgian, 4],
  [armenian, 4],
  [turkish, 6],
  [hindi, 5],
  [spanish, 7],
  [french, 7],
  [german, 8],
  [nigerian, 5],
  [vietnamese, 5],
  [polish, 5],
  [italian, 5],
];
