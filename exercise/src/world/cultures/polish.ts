import { home, names, type Culture } from '../culture.ts';

export const polish: Culture = {
  id: 'polish',
  script: 'Latn',
  language: 'pl',
  nativeOrder: ['given', 'second', 'family'],
  latinOrder: ['given', 'second', 'family'],
  optional: { second: 0.3 },
  separator: ' ',
  givenMale: names(`
    Łukasz/Lukasz; Michał/Michal; Paweł/Pawel; Wojciech~Wojtek; Krzysztof~Krzysiek; Grzegorz~Grzesiek; Tomasz~Tomek; Zbigniew~Zbyszek; Bolesław/Boleslaw; Radosław/Radoslaw~Radek; Sławomir/Slawomir; Stanisław/Stanislaw~Staszek; Jędrzej/Jedrzej; Marek; Jacek; Dariusz~Darek; Przemysław/Przemyslaw; Mirosław/Miroslaw~Mirek`),
  givenFemale: names(`
    Agnieszka~Aga; Małgorzata/Malgorzata~Gosia; Bożena/Bozena; Elżbieta/Elzbieta~Ela; Wiesława/Wieslawa; Jadwiga; Katarzyna~Kasia; Grażyna/Grazyna; Zofia~Zosia; Wanda; Dorota; Halina; Urszula~Ula; Beata`),
  family: names(`
    Wiśniewski/Wisniewski; Dąbrowski/Dabrowski; Zieliński/Zielinski; Szymański/Szymanski; Woźniak/Wozniak; Kozłowski/Kozlowski; Jabłoński/Jablonski; Wróbel/Wrobel; Pawłowski/Pawlowski; Michalczyk; Gołąb/Golab; Błaszczyk/Blaszczyk; Cieślak/Cieslak; Żuraw/Zuraw; Świątek/Swiatek; Krawiec; Maciejewski; Ostrowski; Pietrzak; Rutkowski; Sikora; Tomaszewski; Urbański/Urbanski; Głowacki/Glowacki; Kędzierski/Kedzierski; Łuczak/Luczak`),
  feminine: [
    { native: ['ski', 'ska'], latin: ['ski', 'ska'] },
    { native: ['cki', 'cka'], latin: ['cki', 'cka'] },
  ],
  newYearShare: 0.004,
  homes: [[home('pl', 'Warszawa, Gdynia, Kraków, Łódź, Poznań, Szczecin'), 1]],
};
