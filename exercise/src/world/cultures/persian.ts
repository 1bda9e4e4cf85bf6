import { home, names, type Culture } from '../culture.ts';

export const persian: Culture = {
  id: 'persian',
  script: 'Arab',
  language: 'fa',
  nativeOrder: ['given', 'second', 'family'],
  latinOrder: ['given', 'second', 'family'],
  optional: { second: 0.3 },
  separator: ' ',
  givenMale: names(`
    علی=Ali; رضا=Reza/Riza; حسین=Hossein/Husayn/Hosein; مهدی=Mehdi/Mahdi; امیر=Amir/Ameer; بهرام=Bahram; داریوش=Dariush/Darius/Daryoush;
    فرهاد=Farhad; هوشنگ=Hushang/Houshang; ایرج=Iraj; جواد=Javad/Jawad; کامران=Kamran; کیان=Kian/Kiyan; محسن=Mohsen/Muhsin;
    نادر=Nader/Nadir; پرویز=Parviz/Parwiz; سعید=Saeed/Said/Saeid; شاپور=Shapur/Shapour; سیامک=Siamak/Siyamak; یونس=Younes/Yunus/Yunes`),
  givenFemale: names(`
    زهرا=Zahra; شیرین=Shirin/Shireen; پروانه=Parvaneh/Parwana; نسرین=Nasrin/Nasreen; مینا=Mina; لاله=Laleh/Lale; آزاده=Azadeh/Azada;
    نیلوفر=Niloufar/Nilufar~Nilou; سارا=Sara/Sarah; فرشته=Fereshteh/Fereshte; گلناز=Golnaz; مهناز=Mahnaz; پریسا=Parisa; رویا=Roya/Roia`),
  family: names(`
    احمدی=Ahmadi; رستمی=Rostami/Rustami; کرمانی=Kermani/Kirmani; شیرازی=Shirazi; تبریزی=Tabrizi; یزدانی=Yazdani; صادقی=Sadeghi/Sadeqi/Sadegi;
    حیدری=Heidari/Haydari/Heydari; مرادی=Moradi/Muradi; نوری=Nouri/Nuri/Noori; جعفری=Jafari/Jaafari/Jafary; باقری=Bagheri/Baqeri;
    فراهانی=Farahani; گیلانی=Gilani/Guilani; خراسانی=Khorasani/Khurasani; اصفهانی=Esfahani/Isfahani; رضایی=Rezaei/Rezai/Rezaie;
    طاهری=Taheri/Tahiri; قاسم پور=Ghasempour/Qasempour/Ghasem Pour; کاظمی=Kazemi/Kazimi; شریفی=Sharifi; بهمنی=Bahmani; زارعی=Zarei/Zare'i;
    نجفی=Najafi/Nadjafi; پورحسین=Pourhossein/Pour Hossein; مظفری=Mozaffari/Muzaffari; دهقان=Dehghan/Dehqan; عباس زاده=Abbaszadeh/Abbas Zadeh;
    فیروزی=Firouzi/Firuzi/Firoozi; همدانی=Hamedani/Hamadani`),
  newYearShare: 0.04,
  homes: [[home('ir', 'Tehran, Shiraz, Tabriz, Mashhad, Isfahan, Bandar Abbas, Kerman'), 1]],
};
