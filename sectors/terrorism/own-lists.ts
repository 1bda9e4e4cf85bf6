import type { OwnListDefinition, OwnListEntry } from '@quintet/core/observe';

const CRIMEA = 'Council Regulation (EU) No 692/2014 (not verified)';
const DONBAS = 'Council Regulation (EU) 2022/263, areas not controlled by the government (not verified)';
const NORTH_KOREA = 'Council Regulation (EU) 2017/1509 (not verified)';

/** The names of a place in the letters that payments and addresses use, the first one as it is shown. */
function place(names: string, countries: string, source: string): OwnListEntry {
  const [name = '', ...alias] = names.split(';');
  const id = `embargoed-place-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return {
    id,
    schema: 'Territory',
    properties: { name: [name], alias, country: countries.split(' '), notes: [source] },
  };
}

/**
 * Places with which payments are forbidden or need leave. A place is only a reason to look: what exactly is forbidden
 * there stands in the act, and who keeps the list decides what stands on it.
 */
export const ownLists: readonly OwnListDefinition[] = [
  {
    id: 'embargoed-places',
    name: 'Embargoed places',
    entries: [
      place(
        'North Korea;N Korea;NorthKorea;Corée du Nord;Nordkorea;DPRK;조선민주주의인민공화국;북한;Северная Корея;КНДР;朝鲜;北朝鮮',
        'kp',
        NORTH_KOREA,
      ),
      place('Pyongyang;평양;Пхеньян;平壤', 'kp', NORTH_KOREA),
      place('Crimea;Krym;Krim;Crimée;Крим;Крым', 'ua ru', CRIMEA),
      place('Sevastopol;Sebastopol;Sewastopol;Sébastopol;Севастополь', 'ua ru', CRIMEA),
      place('Simferopol;Сімферополь;Симферополь', 'ua ru', CRIMEA),
      place('Yalta;Jalta;Ялта', 'ua ru', CRIMEA),
      place('Kerch;Kertsch;Керч;Керчь', 'ua ru', CRIMEA),
      place('Yevpatoria;Yevpatoriya;Eupatoria;Євпаторія;Евпатория', 'ua ru', CRIMEA),
      place('Feodosia;Feodosiya;Феодосія;Феодосия', 'ua ru', CRIMEA),
      place('Donetsk;Donezk;Донецьк;Донецк', 'ua ru', DONBAS),
      place('Luhansk;Lugansk;Луганськ;Луганск', 'ua ru', DONBAS),
      place('Mariupol;Маріуполь;Мариуполь', 'ua ru', DONBAS),
      place('Makiivka;Makeyevka;Макіївка;Макеевка', 'ua ru', DONBAS),
      place('Horlivka;Gorlovka;Горлівка;Горловка', 'ua ru', DONBAS),
      place('Alchevsk;Алчевськ;Алчевск', 'ua ru', DONBAS),
      place('Melitopol;Мелітополь;Мелитополь', 'ua ru', DONBAS),
      place('Berdiansk;Berdyansk;Бердянськ;Бердянск', 'ua ru', DONBAS),
      place('Enerhodar;Energodar;Енергодар;Энергодар', 'ua ru', DONBAS),
      place('Kherson oblast;Kherson region;Херсонська область;Херсонская область', 'ua ru', DONBAS),
      place('Zaporizhzhia oblast;Zaporizhzhia region;Запорізька область;Запорожская область', 'ua ru', DONBAS),
    ],
  },
];
