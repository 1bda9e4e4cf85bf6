import { describe, expect, it } from 'vitest';
import { romanize } from '../script/index.ts';
import { givenNameGroup, nickNameGroup } from './given-names.ts';
import { GIVEN_NAMES } from './given-names-table.ts';
import { tableLines } from './table.ts';

describe('givenNameGroup', () => {
  it.each([
    ['mohammed', ['muhammad', 'mohamad', 'mohd', 'mhmd', 'mukhammad', 'magomed', romanize('محمد')]],
    ['hussein', ['husayn', 'hossein', romanize('حسين')]],
    ['yusuf', ['youssef', 'yousef', romanize('يوسف')]],
    ['usama', ['osama', 'oussama']],
    ['aleksandr', ['alexander', 'oleksandr', 'aliaksandr', romanize('Александр')]],
    ['yevgeny', ['evgenii', 'yevhen', romanize('Евгений')]],
    ['sergei', ['serhiy', 'sergey', romanize('Сергей'), romanize('Сергій')]],
    ['dmitry', ['dmitriy', 'dmytro', romanize('Дмитрий')]],
    ['chen', ['chan', romanize('陈'), romanize('陳')]],
    ['wang', ['wong', 'huang']],
    ['lee', ['li', 'yi', 'rhee']],
    ['kim', ['gim', romanize('김')]],
    ['park', ['pak', 'bak', romanize('박')]],
    ['choi', ['choe', romanize('최')]],
    ['jung', ['jeong', 'chong']],
    ['tanaka', [romanize('田中').replace(' ', '')]],
    ['haim', ['chaim', romanize('חיים')]],
    ['giorgos', ['yiorgos', romanize('Γιώργος')]],
    ['cohen', ['kohen', romanize('כהן')]],
  ])('%s and its spellings', (name, spellings) => {
    const group = givenNameGroup(name);
    expect(group).toBeGreaterThan(0);
    for (const spelling of spellings) expect(givenNameGroup(spelling), spelling).toBe(group);
  });

  it.each([
    ['juan', 'john'],
    ['william', 'bill'],
    ['mikhail', 'michael'],
    ['friedrich', 'frederick'],
    ['ahmed', 'hamid'],
    ['hassan', 'hussein'],
    ['myong', 'yong'],
    ['chol', 'chun'],
  ])('%s is not a spelling of %s', (a, b) => {
    const group = givenNameGroup(a);
    expect(group !== 0 && group === givenNameGroup(b)).toBe(false);
  });

  it('knows nothing of other words', () => {
    expect(givenNameGroup('gazprom')).toBe(0);
    expect(givenNameGroup('')).toBe(0);
  });

  it('has each spelling in one line, and no line of one', () => {
    const lines = tableLines(GIVEN_NAMES);
    const words = lines.flatMap((line) => line.split(/\s+/));
    expect(words.length - new Set(words).size).toBe(0);
    expect(lines.filter((line) => !line.includes(' '))).toEqual([]);
    expect(lines.length).toBeGreaterThan(700);
  });
});

describe('nickNameGroup', () => {
  it.each([
    ['william', 'bill'],
    ['robert', 'bob'],
    ['elizabeth', 'beth'],
    ['jose', 'pepe'],
    ['aleksandr', 'sasha'],
    ['vladimir', 'vova'],
    ['john', 'juan'],
    ['mikhail', 'michael'],
    ['theodore', 'ted'],
    ['alexandra', 'sasha'],
  ])('%s and %s share a group', (a, b) => {
    const groups = nickNameGroup(a);
    expect(nickNameGroup(b).some((group) => groups.includes(group))).toBe(true);
  });

  it.each([
    ['william', 'robert'],
    ['igor', 'ilya'],
  ])('%s and %s share none', (a, b) => {
    const groups = nickNameGroup(a);
    expect(nickNameGroup(b).some((group) => groups.includes(group))).toBe(false);
  });
});
