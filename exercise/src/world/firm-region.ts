import type { Shares } from '../random.ts';
import { names, type NamePart } from './culture.ts';

/** How the firms of a country are named, as data. */
export interface FirmRegion {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  /** ISO 15924. */
  readonly script: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly cities: readonly string[];
  /** Words of fancy; the Latin spellings of a word are transliterations. */
  readonly cores: readonly NamePart[];
  /** What the firm does; the second Latin spelling is the English translation. */
  readonly sectors: readonly NamePart[];
  /** Legal forms; the further Latin spellings are written out or translated. */
  readonly forms: readonly NamePart[];
  /** Whether the legal form stands in front, as in Russian. */
  readonly formFirst: boolean;
}

function region(
  country: string,
  script: string,
  language: string,
  formFirst: boolean,
  words: Readonly<Record<'cities' | 'cores' | 'sectors' | 'forms', string>>,
): FirmRegion {
  return {
    country,
    script,
    language,
    formFirst,
    cities: words.cities.split(', '),
    cores: names(words.cores),
    sectors: names(words.sectors),
    forms: names(words.forms),
  };
}

/** The countries in which the firms of the exercise sit, with shares. A new one goes to the end. */
export const firmRegions: Shares<FirmRegion> = [
  [
    region('ru', 'Cyrl', 'ru', true, {
      cities: 'Moscow, Saint Petersburg, Murmansk, Kaliningrad',
      cores:
        'Северный Ветер=Severnyy Veter/Severny Veter; Альтаир=Altair; Вектор=Vektor/Vector; Гранит=Granit; Заря=Zarya/Zaria; Кедр=Kedr; Полюс=Polyus/Polus; Сапфир=Sapfir/Sapphire; Тайга=Tayga/Taiga; Янтарь=Yantar/Iantar; Белуга=Beluga; Орион=Orion',
      sectors:
        'Терминал=Terminal; Логистика=Logistika/Logistics; Судоходство=Sudokhodstvo/Shipping; Нефтетрейд=Neftetreyd/Oil Trading; Электроника=Elektronika/Electronics; Металл=Metall/Metals; Строймонтаж=Stroymontazh/Construction; Инвест=Invest',
      forms: 'ООО=OOO/LLC/Limited Liability Company; АО=AO/JSC/Joint Stock Company',
    }),
    12,
  ],
  [
    region('de', 'Latn', 'de', false, {
      cities: 'Hamburg, Bremen, Leipzig, Köln',
      cores:
        'Nordlicht; Elbkontor; Hansekai; Brückner/Brueckner; Falkenried; Lindwurm; Möwe/Moewe; Steinhöfel/Steinhoefel; Weserblick; Grünberg/Gruenberg',
      sectors:
        'Logistik/Logistics; Anlagenbau/Plant Engineering; Handel/Trading; Elektrotechnik/Electrical Engineering; Spedition/Forwarding; Pharmazeutik/Pharmaceuticals; Werkzeugbau/Toolmaking',
      forms: 'GmbH/Gesellschaft mit beschränkter Haftung; AG/Aktiengesellschaft; GmbH & Co. KG',
    }),
    14,
  ],
  [
    region('fr', 'Latn', 'fr', false, {
      cities: 'Lyon, Marseille, Lille',
      cores:
        'Belle Étoile/Belle Etoile; Mistral; Garance; Hirondelle; Sarcelle; Bréhat/Brehat; Clairière/Clairiere; Montaigu; Rochefleur',
      sectors:
        'Transports/Transport; Négoce/Trading; Matériaux/Materials; Conseil/Consulting; Agroalimentaire/Food; Maritime/Shipping',
      forms: 'SARL/Société à responsabilité limitée; SAS/Société par actions simplifiée; SA',
    }),
    10,
  ],
  [
    region('es', 'Latn', 'es', false, {
      cities: 'Valencia, Madrid, Vigo',
      cores: 'Alborada; Cordillera; Golondrina; Peñasco/Penasco; Azahar; Levante; Nogales; Roble Viejo; Costa Brava',
      sectors:
        'Importaciones/Imports; Construcciones/Construction; Pesquera/Fishing; Inversiones/Investments; Transportes/Transport; Agrícola/Agriculture',
      forms: 'S.L./SL/Sociedad Limitada; S.A./SA/Sociedad Anónima',
    }),
    8,
  ],
  [
    region('it', 'Latn', 'it', false, {
      cities: 'Genova, Napoli, Milano',
      cores: 'Tramontana; Falco; Ginestra; Levantina; Querciola; Perla del Golfo; Sant’Orsola/Sant Orsola; Vallombra',
      sectors:
        'Costruzioni/Construction; Trasporti/Transport; Alimentari/Food; Impianti/Plants; Navigazione/Shipping; Tessile/Textiles',
      forms: 'S.r.l./SRL/Società a responsabilità limitata; S.p.A./SPA',
    }),
    8,
  ],
  [
    region('gr', 'Grek', 'el', false, {
      cities: 'Piraeus, Athens, Thessaloniki',
      cores:
        'Αιγαίο=Aigaio/Aegean/Egeo; Δελφίνι=Delfini/Delphini; Ποσειδωνία=Poseidonia/Posidonia; Αργώ=Argo; Θαλασσινή=Thalassini; Μελτέμι=Meltemi; Κύματα=Kymata/Kimata',
      sectors:
        'Ναυτιλιακή=Naftiliaki/Shipping; Εμπορική=Emporiki/Trading; Ενεργειακή=Energeiaki/Energy; Μεταφορική=Metaforiki/Transport',
      forms: 'Α.Ε.=A.E./SA/Anonymi Etaireia; ΕΠΕ=EPE/Ltd',
    }),
    6,
  ],
  [
    region('tr', 'Latn', 'tr', false, {
      cities: 'Istanbul, Izmir, Mersin',
      cores:
        'Yıldıztepe/Yildiztepe; Akdağ/Akdag; Gökçe/Gokce; Kızılırmak/Kizilirmak; Poyraz; Altınova/Altinova; Karadeniz Yolu; Güneşli/Gunesli',
      sectors:
        'Denizcilik/Shipping; Dış Ticaret/Foreign Trade; Elektronik/Electronics; Lojistik/Logistics; Petrol/Oil; Tekstil/Textile',
      forms: 'A.Ş./AS/Anonim Şirketi; Ltd. Şti./Ltd Sti/Limited Şirketi',
    }),
    7,
  ],
  [
    region('cn', 'Hans', 'zh', false, {
      cities: 'Ningbo, Dalian, Shenzhen',
      cores:
        '远航=Yuanhang; 东升=Dongsheng; 海鸥=Haiou/Hai Ou; 金桥=Jinqiao/Golden Bridge; 天宇=Tianyu; 华林=Hualin; 瑞丰=Ruifeng; 明达=Mingda; 宏图=Hongtu',
      sectors:
        '贸易=Maoyi/Trading; 电子科技=Dianzi Keji/Electronic Technology; 航运=Hangyun/Shipping; 机械=Jixie/Machinery; 化工=Huagong/Chemical; 物流=Wuliu/Logistics',
      forms: '有限公司=Co., Ltd./Company Limited; 股份有限公司=Corp., Ltd./Corporation Limited',
    }),
    8,
  ],
  [
    region('ir', 'Arab', 'fa', false, {
      cities: 'Tehran, Bandar Abbas, Isfahan',
      cores:
        'پارس کویر=Pars Kavir/Pars Kawir; آریا دشت=Aria Dasht/Arya Dasht; سپهر=Sepehr; البرز نور=Alborz Nour/Alborz Nur; خلیج آبی=Khalij Abi; مهر گستر=Mehr Gostar/Mehrgostar; نگین=Negin',
      sectors:
        'بازرگانی=Bazargani/Trading; کشتیرانی=Keshtirani/Shipping Lines; پتروشیمی=Petroshimi/Petrochemical; صنایع الکترونیک=Sanaye Elektronik/Electronics Industries; مهندسی=Mohandesi/Engineering',
      forms: 'شرکت=Sherkat/Company; سهامی خاص=PJS/Private Joint Stock Company',
    }),
    5,
  ],
  [
    region('ae', 'Arab', 'ar', false, {
      cities: 'Dubai, Sharjah',
      cores:
        'نجمة الخليج=Najmat al-Khalij/Gulf Star; الواحة=al-Waha/Al Waha; الصقر=al-Saqr/Al Sakr; زمرد=Zumurrud/Zomorod; بحر العرب=Bahr al-Arab; قافلة=Qafila/Kafila; الرمال=al-Rimal/Al Remal',
      sectors:
        'للتجارة العامة=General Trading; للشحن=Shipping/Freight; للصرافة=Exchange; للذهب=Gold Trading; للنفط=Petroleum',
      forms: 'ذ.م.م=LLC/L.L.C.; م.م.ح=FZE/FZCO',
    }),
    7,
  ],
  [
    region('ua', 'Cyrl', 'uk', true, {
      cities: 'Odesa, Kyiv, Dnipro',
      cores:
        'Чорноморець=Chornomorets/Chernomorets; Дніпро Сталь=Dnipro Stal/Dnepr Stal; Калина=Kalyna/Kalina; Степ=Step; Барвінок=Barvinok; Хвиля=Khvylia/Hvylya',
      sectors:
        'Агро=Ahro/Agro; Логістика=Lohistyka/Logistics; Термінал=Terminal; Енерго=Enerho/Energy; Торг=Torh/Trade',
      forms: 'ТОВ=TOV/LLC; ПрАТ=PrAT/PJSC',
    }),
    4,
  ],
  [
    region('pl', 'Latn', 'pl', false, {
      cities: 'Gdynia, Poznań, Łódź',
      cores: 'Bałtyk/Baltyk; Żubr/Zubr; Wisłoujście/Wisloujscie; Jantar; Sokół/Sokol; Dębowa/Debowa; Mewa',
      sectors: 'Transport; Handel/Trade; Budownictwo/Construction; Spedycja/Forwarding; Przetwórstwo/Processing',
      forms: 'Sp. z o.o./Spółka z ograniczoną odpowiedzialnością; S.A./SA',
    }),
    5,
  ],
  [
    region('cy', 'Latn', 'en', false, {
      cities: 'Limassol, Nicosia',
      cores:
        'Corvanta; Meridale; Ostrelia; Palvora; Quintara; Selmora; Tarvos; Velcrest; Westholm; Zenivar; Bramwick; Delmarine',
      sectors: 'Holdings; Shipping; Trading; Investments; Maritime; Commodities; Ventures',
      forms: 'Ltd/Limited; Public Ltd/PLC',
    }),
    5,
  ],
  [
    region('hk', 'Latn', 'en', false, {
      cities: 'Hong Kong',
      cores:
        'Bright Lotus; Fortune Peak; Jade Anchor; Silver Junk; Harmony Bay; Crane Field; East Lantern; Nine Willows; Pearl Gate',
      sectors: 'Trading; Technology; Electronics; Shipping; Industrial; Resources',
      forms: 'Limited/Ltd; Co., Limited/Company Limited',
    }),
    5,
  ],
  [
    region('ng', 'Latn', 'en', false, {
      cities: 'Lagos, Port Harcourt',
      cores: 'Iroko; Savannah Crown; Delta Heron; Ebony Gate; Kola; Niger Bend; Sahel Star; Oduduwa Hills',
      sectors: 'Oil and Gas; Agro Allied; Ventures; Logistics; Construction; Microfinance',
      forms: 'Ltd/Limited; Plc',
    }),
    3,
  ],
  [
    region('kp', 'Hang', 'ko', false, {
      cities: 'Pyongyang, Nampo',
      cores:
        '은파=Unpha/Eunpa; 동백=Tongbaek/Dongbaek; 샛별=Saebyol/Saetbyeol; 푸른강=Phurungang/Pureungang; 백송=Paeksong/Baeksong; 해돋이=Haedoji/Haedodi',
      sectors: '무역=Trading/General Trading; 해운=Shipping; 기계=Machinery; 광업=Mining',
      forms: '회사=Company/Corporation; 총회사=General Corporation',
    }),
    2,
  ],
];
