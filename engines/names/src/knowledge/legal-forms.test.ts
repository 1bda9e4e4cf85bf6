import { describe, expect, it } from 'vitest';
import { foldName, romanize } from '../script/index.ts';
import { legalFormAt, legalForms } from './legal-forms.ts';

const tokens = (name: string) => romanize(name).split(' ');

describe('legalFormAt', () => {
  it.each([
    ['GmbH', 'gmbh', 'limited', 1],
    ['Gesellschaft mit beschränkter Haftung', 'gmbh', 'limited', 4],
    ['G.m.b.H.', 'gmbh', 'limited', 4],
    ['GmbH & Co. KG', 'gmbhcokg', 'partnership', 4],
    ['Aktiengesellschaft', 'ag', 'public', 1],
    ['S.A.R.L.', 'sarl', 'limited', 4],
    ['sarl', 'sarl', 'limited', 1],
    ['Société à responsabilité limitée', 'sarl', 'limited', 4],
    ['S.A. de C.V.', 'sa', 'public', 5],
    ['Sp. z o.o.', 'spzoo', 'limited', 4],
    ['s.r.o.', 'sro', 'limited', 3],
    ['S.R.L.', 'srl', 'limited', 3],
    ['Societatea cu Răspundere Limitată', 'srl', 'limited', 4],
    ['B.V.', 'bv', 'limited', 2],
    ['Osakeyhtiö', 'oy', 'limited', 1],
    ['Aktiebolaget', 'ab', 'limited', 1],
    ['Kft.', 'kft', 'limited', 1],
    ['OÜ', 'ou', 'limited', 1],
    ['ЕООД', 'eood', 'limited', 1],
    ['Ε.Π.Ε.', 'epe', 'limited', 3],
    ['Ανώνυμη Εταιρεία', 'sa', 'public', 2],
    ['Co., Ltd.', 'ltd', 'limited', 2],
    ['Private Limited', 'ltd', 'limited', 2],
    ['Limited Liability Company', 'llc', 'limited', 3],
    ['Inc.', 'inc', 'corporation', 1],
    ['PJSC', 'pao', 'public', 1],
    ['Public Joint Stock Company', 'pao', 'public', 4],
    ['Joint-Stock Company', 'ao', 'public', 3],
    ['ООО', 'ooo', 'limited', 1],
    ['о.О.О.', 'ooo', 'limited', 3],
    ['Общество с ограниченной ответственностью', 'ooo', 'limited', 4],
    ['obshchestvo s ogranichennoy otvetstvennostyu', 'ooo', 'limited', 4],
    ['ФГУП', 'fgup', 'state', 1],
    ['Товариство з обмеженою відповідальністю', 'tov', 'limited', 4],
    ['Ltd. Şti.', 'ltdsti', 'limited', 2],
    ['Sanayi ve Ticaret A.Ş.', 'tras', 'public', 5],
    ['شركة مساهمة', 'shma', 'public', 2],
    ['ذ.م.م', 'shmm', 'limited', 3],
    ['شرکت', 'shir', 'company', 1],
    ['有限公司', 'cnltd', 'limited', 1],
    ['股份有限公司', 'cnjs', 'public', 1],
    ['株式会社', 'kk', 'public', 1],
    ['주식회사', 'krjs', 'public', 1],
    ['Công ty TNHH', 'tnhh', 'limited', 3],
    ['Sdn. Bhd.', 'sdnbhd', 'limited', 2],
    ['Pty Ltd', 'pty', 'limited', 2],
    ['e.V.', 'ev', 'association', 2],
    ['Stiftung', 'stiftung', 'foundation', 1],
  ])('%s is %s (%s, %i tokens)', (name, form, group, length) => {
    expect(legalFormAt(tokens(name), 0)).toEqual({ form, group, length });
    expect(legalFormAt(tokens(`Muster ${name}`), 1)).toEqual({ form, group, length });
  });

  it('reads folded tokens of other scripts too', () => {
    expect(legalFormAt(foldName('ООО Ромашка').split(' '), 0)?.form).toBe('ooo');
    expect(legalFormAt([foldName('有限公司')], 0)?.form).toBe('cnltd');
  });

  it.each(['siemens', 'gazprom', 'toyota', 'nestle', ''])('%j is none', (token) => {
    expect(legalFormAt([token], 0)).toBeUndefined();
  });

  it('has each form under one group', () => {
    const forms = legalForms().map((entry) => entry.form);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.length).toBeGreaterThan(100);
  });
});
