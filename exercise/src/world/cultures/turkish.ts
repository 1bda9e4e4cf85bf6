import { home, names, type Culture } from '../culture.ts';

export const turkish: Culture = {
  id: 'turkish',
  script: 'Latn',
  language: 'tr',
  nativeOrder: ['given', 'second', 'family'],
  latinOrder: ['given', 'second', 'family'],
  optional: { second: 0.35 },
  separator: ' ',
  givenMale: names(`
    Ahmet/Ahmed; Mehmet/Mehmed~Memo; Mustafa~Mıstık; Hüseyin/Huseyin/Hussein; İbrahim/Ibrahim; Çağrı/Cagri; Gökhan/Gokhan; Oğuz/Oguz; Barış/Baris; Yiğit/Yigit; Şükrü/Sukru; Ömer/Omer; Uğur/Ugur; Tuğrul/Tugrul; Kağan/Kagan; Halil; Cengiz/Cenghiz; Emre; Serkan; Volkan`),
  givenFemale: names(`
    Ayşe/Ayse; Fatma; Gülşen/Gulsen; Zeynep/Zeyneb; Büşra/Busra; Çiğdem/Cigdem; Özlem/Ozlem; Şule/Sule; Gönül/Gonul; Elif; Hülya/Hulya; Tuğba/Tugba; Nurşen/Nursen; Sevgi`),
  family: names(`
    Yıldırım/Yildirim; Öztürk/Ozturk/Oeztuerk; Aydın/Aydin; Şahin/Sahin; Çelik/Celik; Kılıç/Kilic; Doğan/Dogan; Aslan/Arslan; Koç/Koc; Kurtuluş/Kurtulus; Özdemir/Ozdemir; Şimşek/Simsek; Erdoğmuş/Erdogmus; Güneş/Gunes; Karagöz/Karagoz; Taşkın/Taskin;
    Bozkurt; Keskin; Türkmen/Turkmen; Uysal; Yavuz; Çınar/Cinar; Gündoğdu/Gundogdu; Başaran/Basaran; Sönmez/Sonmez; Uçar/Ucar; Demirtaş/Demirtas; İnan/Inan`),
  newYearShare: 0.06,
  homes: [[home('tr', 'Istanbul, Izmir, Mersin, Gaziantep, Trabzon, Adana'), 1]],
};
