import { home, names, type Culture } from '../culture.ts';

export const pashto: Culture = {
  id: 'pashto',
  script: 'Arab',
  language: 'ps',
  nativeOrder: ['given', 'second', 'family'],
  latinOrder: ['given', 'second', 'family'],
  optional: { second: 0.45, family: 0.75 },
  separator: ' ',
  givenMale: names(`
    عبدالحق=Abdul Haq/Abdulhaq/Abdul Haqq; ګل=Gul/Gull; نور=Noor/Nur/Nour; رحیم=Rahim/Raheem; ظاهر=Zahir/Zaher; نجیب=Najib/Najeeb;
    شیر=Sher/Shir; آغا=Agha/Aga; جانان=Janan; حمید=Hamid/Hameed; اسد=Asad/Assad; ولي=Wali/Vali; پاینده=Payenda/Painda; طور=Tor/Toor;
    میرویس=Mirwais/Mir Wais/Mirweis; بریالی=Baryalai/Baryalay/Bariali; سنګین=Sangin/Sangeen; زلمی=Zalmai/Zalmay; خوشحال=Khushal/Khoshal;
    عصمت=Esmat/Ismat; لعل=Lal/Laal; فضل=Fazal/Fazl/Fadl`),
  givenFemale: names(`
    زرغونه=Zarghuna/Zarghona; ملالۍ=Malalai/Malalay; پلوشه=Palwasha/Palwashah; تورپېکۍ=Torpekai/Torpikai; سپوږمۍ=Spozhmai/Spogmai;
    وږمه=Wazhma/Wajma; نازو=Nazo/Nazoo; ګلالۍ=Gulalai/Gulalay; مېنه=Mina/Meena; خاتول=Khatol/Khatool`),
  family: names(`
    نورزی=Noorzai/Nurzai/Noorzay; پوپلزی=Popalzai/Popalzay; بارکزی=Barakzai/Barakzay; احمدزی=Ahmadzai/Ahmadzay; اڅکزی=Achakzai/Achekzai;
    الکوزی=Alokozai/Alkozai; وردګ=Wardak/Wardag; ساپی=Safi/Sapi; شینواری=Shinwari/Shinwary; مومند=Momand/Mohmand; یوسفزی=Yusufzai/Yousafzai/Yousufzai;
    ځدراڼ=Zadran/Dzadran; منګل=Mangal/Mangel; ستانکزی=Stanikzai/Stanekzai/Stanakzai; خروټی=Kharoti/Kharooti; هوتک=Hotak/Hotek;
    تره کی=Taraki/Tarakai; ګردېزی=Gardezi/Gardizi; کندهاری=Kandahari/Qandahari; هلمندی=Helmandi/Hilmandi; اورکزی=Orakzai/Orakzay;
    ننګرهاري=Nangarhari/Ningarhari; اندړ=Andar; ملاخېل=Mullakhel/Mulla Khel`),
  newYearShare: 0.28,
  homes: [
    [home('af', 'Kandahar, Kabul, Jalalabad, Ghazni, Khost, Lashkar Gah'), 4],
    [home('pk', 'Peshawar, Quetta'), 1],
  ],
};
