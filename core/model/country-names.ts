/**
 * Countries and territories as lists and customers write them, beside the names that the runtime knows in several
 * languages (see countries.ts). One line each: alpha-2, alpha-3, then the English name, other names and adjectives, separated by `;`.
 * Names are compared without case, accents, punctuation and the word "the", so one spelling is enough.
 */
export const COUNTRY_LINES = `
ad and Andorra;Andorran
ae are United Arab Emirates;UAE;Emirates;Emirati;Emirian;Dubai;Abu Dhabi;Sharjah;الإمارات العربية المتحدة;الإمارات
af afg Afghanistan;Afghan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan;جمهوری اسلامی افغانستان
ag atg Antigua and Barbuda;Antigua;Barbuda;Antiguan
ai aia Anguilla;Anguillan
al alb Albania;Albanian;Republic of Albania
am arm Armenia;Armenian;Republic of Armenia
an ant Netherlands Antilles;Dutch Antilles
ao ago Angola;Angolan;Republic of Angola
aq ata Antarctica;Antarctic
ar arg Argentina;Argentine;Argentinian;Argentine Republic;Republica Argentina
as asm American Samoa;American Samoan
at aut Austria;Austrian;Republic of Austria;Republik Österreich
au aus Australia;Australian;Commonwealth of Australia
aw abw Aruba;Aruban
ax ala Åland Islands;Aland;Åland
az aze Azerbaijan;Azerbaijani;Azeri;Republic of Azerbaijan;Azerbaidjan
ba bih Bosnia and Herzegovina;Bosnia;Bosnia Herzegovina;Bosnian;Bosnia i Herzegovina;BiH
bb brb Barbados;Barbadian;Bajan
bd bgd Bangladesh;Bangladeshi;People's Republic of Bangladesh
be bel Belgium;Belgian;Kingdom of Belgium
bf bfa Burkina Faso;Burkinabe;Burkina;Upper Volta
bg bgr Bulgaria;Bulgarian;Republic of Bulgaria
bh bhr Bahrain;Bahraini;Kingdom of Bahrain
bi bdi Burundi;Burundian;Republic of Burundi
bj ben Benin;Beninese;Beninois;Republic of Benin;Dahomey
bl blm St. Barthélemy;Saint Barthelemy
bm bmu Bermuda;Bermudian
bn brn Brunei;Brunei Darussalam;Bruneian;Nation of Brunei
bo bol Bolivia;Bolivian;Plurinational State of Bolivia;Bolivia (Plurinational State of)
bq bes Caribbean Netherlands;Bonaire;Bonaire, Sint Eustatius and Saba
br bra Brazil;Brazilian;Federative Republic of Brazil;Brasil
bs bhs Bahamas;Bahamas, The;Bahamian;Commonwealth of the Bahamas
bt btn Bhutan;Bhutanese;Kingdom of Bhutan
bv bvt Bouvet Island;Bouvet
bw bwa Botswana;Botswanan;Motswana;Batswana;Republic of Botswana
by blr Belarus;Belarusian;Belorussian;Byelorussia;Belorussia;Republic of Belarus;White Russia
bz blz Belize;Belizean
ca can Canada;Canadian
cc cck Cocos (Keeling) Islands;Cocos Islands;Keeling Islands
cd cod Congo - Kinshasa;Congo, Democratic Republic of the;Congo, Democratic Republic;Democratic Republic of Congo;Democratic Republic of the Congo;DR Congo;DRC;D.R. Congo;Congo (Democratic Republic of the);Congo, the Democratic Republic of the;Congo Kinshasa;Congo-Kinshasa;Zaire;RDC;RD Congo
cf caf Central African Republic;CAR;Central African;Centrafricain;Republique Centrafricaine;Centrafrique
cg cog Congo - Brazzaville;Congo, Republic of the;Republic of the Congo;Republic of Congo;Congo;Congo Brazzaville;Congo-Brazzaville;Congolese
ch che Switzerland;Swiss;Swiss Confederation;Confederation Suisse;Schweizerische Eidgenossenschaft;Confederazione Svizzera
ci civ Côte d'Ivoire;Cote d'Ivoire;Cote d Ivoire;Côte d'Ivoire;Ivory Coast;Ivorian;Republic of Cote d'Ivoire
ck cok Cook Islands;Cook Islander
cl chl Chile;Chilean;Republic of Chile
cm cmr Cameroon;Cameroonian;Republic of Cameroon
cn chn China;Chinese;PRC;P.R. China;PR China;People's Republic of China;China, People's Republic of;Mainland China;China (People's Republic of);中华人民共和国;中國;Zhongguo
co col Colombia;Colombian;Republic of Colombia;Columbia
cr cri Costa Rica;Costa Rican;Republic of Costa Rica
cs scg Serbia and Montenegro
cu cub Cuba;Cuban;Republic of Cuba
cv cpv Cape Verde;Cabo Verde;Cape Verdean;Cabo Verdean
cw cuw Curaçao;Curacao;Curaçaoan
cx cxr Christmas Island
cy cyp Cyprus;Cypriot;Republic of Cyprus
cz cze Czechia;Czech;Czech Republic
de deu Germany;German;Federal Republic of Germany;Germany, Federal Republic of;West Germany;East Germany;German Democratic Republic;BRD;GDR;FRG;Bundesrepublik Deutschland;DDR
dj dji Djibouti;Djiboutian;Republic of Djibouti
dk dnk Denmark;Danish;Dane;Kingdom of Denmark
dm dma Dominica;Commonwealth of Dominica
do dom Dominican Republic;Dominican Rep.;Dominicana;Republica Dominicana
dz dza Algeria;Algerian;People's Democratic Republic of Algeria;Algerie
ec ecu Ecuador;Ecuadorian;Ecuadorean;Republic of Ecuador
ee est Estonia;Estonian;Republic of Estonia
eg egy Egypt;Egyptian;Arab Republic of Egypt;United Arab Republic;جمهورية مصر العربية;Misr
eh esh Western Sahara;Sahrawi;Saharawi;Sahrawi Arab Democratic Republic
er eri Eritrea;Eritrean;State of Eritrea
es esp Spain;Spanish;Spaniard;Kingdom of Spain;Espana
et eth Ethiopia;Ethiopian;Federal Democratic Republic of Ethiopia
eu eur European Union;EU
fi fin Finland;Finnish;Finn;Republic of Finland
fj fji Fiji;Fijian;Republic of Fiji
fk flk Falkland Islands;Falklands;Malvinas;Falkland Islands (Malvinas)
fm fsm Micronesia;Micronesia, Federated States of;Federated States of Micronesia;Micronesia (Federated States of);Micronesian
fo fro Faroe Islands;Faeroe Islands;Faroese
fr fra France;French;French Republic;Republique Francaise
ga gab Gabon;Gabonese;Gabonese Republic
gb gbr United Kingdom;UK;U.K.;Great Britain;Britain;British;Briton;England;English;Scotland;Scottish;Wales;Welsh;Northern Ireland;Northern Irish;United Kingdom of Great Britain and Northern Ireland;United Kingdom (UK);Соединенное Королевство;Великобритания;Grande-Bretagne;Großbritannien
gd grd Grenada;Grenadian
ge geo Georgia;Georgian;Republic of Georgia
gf guf French Guiana;Guyane
gg ggy Guernsey;Bailiwick of Guernsey;Guernsey, C.I.;Sark;Alderney
gh gha Ghana;Ghanaian;Ghanian;Republic of Ghana
gi gib Gibraltar;Gibraltarian
gl grl Greenland;Greenlandic;Greenlander
gm gmb Gambia;Gambia, The;The Gambia;Gambian;Republic of the Gambia
gn gin Guinea;Guinean;Republic of Guinea;Guinea Conakry;Guinee
gp glp Guadeloupe;Guadeloupean
gq gnq Equatorial Guinea;Equatorial Guinean;Equatoguinean;Republic of Equatorial Guinea;Guinea Ecuatorial
gr grc Greece;Greek;Hellenic Republic;Hellas
gs sgs South Georgia and South Sandwich Islands;South Georgia
gt gtm Guatemala;Guatemalan;Republic of Guatemala
gu gum Guam;Guamanian
gw gnb Guinea-Bissau;Guinea Bissau;Bissau-Guinean;Republic of Guinea-Bissau
gy guy Guyana;Guyanese;Co-operative Republic of Guyana
hk hkg Hong Kong SAR China;Hong Kong;Hongkong;Hong Kong SAR;China, Hong Kong Special Administrative Region;Hong Kong, China;China (Hong Kong);Hong Kong S.A.R.;Hong Kong (China);香港;Hong Kong Special Administrative Region;HK SAR
hm hmd Heard and McDonald Islands;Heard Island
hn hnd Honduras;Honduran;Republic of Honduras
hr hrv Croatia;Croatian;Croat;Republic of Croatia;Hrvatska
ht hti Haiti;Haitian;Republic of Haiti
hu hun Hungary;Hungarian;Republic of Hungary
id idn Indonesia;Indonesian;Republic of Indonesia
ie irl Ireland;Irish;Republic of Ireland;Eire
il isr Israel;Israeli;State of Israel
im imn Isle of Man;Manx
in ind India;Indian;Republic of India;Bharat
io iot British Indian Ocean Territory
iq irq Iraq;Iraqi;Republic of Iraq;Irak
ir irn Iran;Iranian;Iran, Islamic Republic of;Islamic Republic of Iran;Iran (Islamic Republic of);Persia;Persian;جمهوری اسلامی ایران;Islamic Rep. of Iran;Iran, Islamic Rep.
is isl Iceland;Icelandic;Icelander
it ita Italy;Italian;Italian Republic;Italia
je jey Jersey;Jersey, C.I.;Bailiwick of Jersey;Jersey
jm jam Jamaica;Jamaican
jo jor Jordan;Jordanian;Hashemite Kingdom of Jordan
jp jpn Japan;Japanese;Nippon;Nihon;日本国
ke ken Kenya;Kenyan;Republic of Kenya
kg kgz Kyrgyzstan;Kyrgyz;Kyrgyz Republic;Kirghizia;Kirgizstan;Kyrgyzstani;Kirghiz
kh khm Cambodia;Cambodian;Kingdom of Cambodia;Kampuchea;Khmer
ki kir Kiribati;I-Kiribati
km com Comoros;Union of the Comoros;Comorian;Comoran
kn kna St. Kitts and Nevis;Saint Kitts;St Kitts and Nevis;Kittitian;Federation of Saint Kitts and Nevis;Saint Kitts-Nevis
kp prk North Korea;North Korean;Korea, North;DPRK;D.P.R.K.;Democratic People's Republic of Korea;Korea, Democratic People's Republic of;Korea (Democratic People's Republic of);Korea DPR;Korea, DPR;Korea, the Democratic People's Republic of;조선민주주의인민공화국;북한;Корейская Народно-Демократическая Республика;КНДР
kr kor South Korea;South Korean;Korea, South;Republic of Korea;Korea, Republic of;Korea (Republic of);ROK;Korean;Korea;Korea, the Republic of;대한민국;한국
kw kwt Kuwait;Kuwaiti;State of Kuwait
ky cym Cayman Islands;Caymanian;Caymans;Cayman
kz kaz Kazakhstan;Kazakh;Kazakhstani;Republic of Kazakhstan;Kazakstan
la lao Laos;Lao;Laotian;Lao People's Democratic Republic;Lao PDR;Lao People's Dem. Rep.
lb lbn Lebanon;Lebanese;Lebanese Republic;Liban
lc lca St. Lucia;St Lucia;Saint Lucian
li lie Liechtenstein;Liechtensteiner;Principality of Liechtenstein
lk lka Sri Lanka;Sri Lankan;Ceylon;Democratic Socialist Republic of Sri Lanka
lr lbr Liberia;Liberian;Republic of Liberia
ls lso Lesotho;Basotho;Mosotho;Kingdom of Lesotho
lt ltu Lithuania;Lithuanian;Republic of Lithuania
lu lux Luxembourg;Luxembourger;Luxembourgish;Grand Duchy of Luxembourg;Luxemburg
lv lva Latvia;Latvian;Republic of Latvia
ly lby Libya;Libyan;State of Libya;Libyan Arab Jamahiriya;Libyan Arab Republic;Socialist People's Libyan Arab Jamahiriya;Great Socialist People's Libyan Arab Jamahiriya
ma mar Morocco;Moroccan;Kingdom of Morocco;Maroc
mc mco Monaco;Monegasque;Principality of Monaco
md mda Moldova;Moldova, Republic of;Republic of Moldova;Moldovan;Moldavian;Moldavia;Transnistria
me mne Montenegro;Montenegrin;Crna Gora
mf maf St. Martin;Saint Martin;Saint Martin (French part)
mg mdg Madagascar;Malagasy;Republic of Madagascar
mh mhl Marshall Islands;Marshallese;Republic of the Marshall Islands;Marshalls
mk mkd North Macedonia;Macedonia;Macedonian;Former Yugoslav Republic of Macedonia;FYROM;Macedonia, The Former Yugoslav Republic of;Republic of North Macedonia;Macedonia, North
ml mli Mali;Malian;Republic of Mali
mm mmr Myanmar (Burma);Myanmar;Burma;Burmese;Myanma;Republic of the Union of Myanmar;Union of Myanmar;Union of Burma
mn mng Mongolia;Mongolian;Outer Mongolia
mo mac Macao SAR China;Macau;Macao;Macau SAR;Macao SAR;China, Macao Special Administrative Region;Macanese;澳門;澳门;Macao Special Administrative Region
mp mnp Northern Mariana Islands;Saipan
mq mtq Martinique;Martinican
mr mrt Mauritania;Mauritanian;Islamic Republic of Mauritania
ms msr Montserrat;Montserratian
mt mlt Malta;Maltese;Republic of Malta
mu mus Mauritius;Mauritian;Republic of Mauritius
mv mdv Maldives;Maldivian;Republic of Maldives;Maldive Islands
mw mwi Malawi;Malawian;Republic of Malawi
mx mex Mexico;Mexican;United Mexican States;Estados Unidos Mexicanos;Mexique
my mys Malaysia;Malaysian;Malaya
mz moz Mozambique;Mozambican;Republic of Mozambique
na nam Namibia;Namibian;Republic of Namibia
nc ncl New Caledonia;New Caledonian
ne ner Niger;Nigerien;Republic of the Niger;The Niger
nf nfk Norfolk Island
ng nga Nigeria;Nigerian;Federal Republic of Nigeria
ni nic Nicaragua;Nicaraguan;Republic of Nicaragua
nl nld Netherlands;Dutch;Holland;Netherlands, The;The Netherlands;Kingdom of the Netherlands;Netherlands (Kingdom of the);Dutchman
no nor Norway;Norwegian;Kingdom of Norway
np npl Nepal;Nepalese;Nepali;Federal Democratic Republic of Nepal
nr nru Nauru;Nauruan
nu niu Niue;Niuean
nz nzl New Zealand;New Zealander;Aotearoa;Aotearoa New Zealand
om omn Oman;Omani;Sultanate of Oman
pa pan Panama;Panamanian;Republic of Panama
pe per Peru;Peruvian;Republic of Peru
pf pyf French Polynesia;Tahiti
pg png Papua New Guinea;Papua New Guinean;Papua
ph phl Philippines;Philippine;Filipino;Filipina;Republic of the Philippines;Pilipinas
pk pak Pakistan;Pakistani;Islamic Republic of Pakistan
pl pol Poland;Polish;Pole;Republic of Poland;Polska
pm spm St. Pierre and Miquelon;Saint Pierre and Miquelon
pn pcn Pitcairn Islands;Pitcairn
pr pri Puerto Rico;Puerto Rican
ps pse Palestinian Territories;Palestine;Palestinian;State of Palestine;Palestinian Territory, Occupied;Occupied Palestinian Territory;West Bank;Gaza;Gaza Strip;Palestine, State of;Palestinian Authority;Region: Gaza;Region: West Bank;Palestinian Territory;Palestinian Autonomous Areas;Palestina
pt prt Portugal;Portuguese;Portuguese Republic
pw plw Palau;Palauan;Republic of Palau
py pry Paraguay;Paraguayan;Republic of Paraguay
qa qat Qatar;Qatari;State of Qatar
re reu Réunion;Reunion
ro rou Romania;Romanian;Rumania;Roumania;rom
rs srb Serbia;Serbian;Serb;Republic of Serbia;Srbija
ru rus Russia;Russian;Russian Federation;Russian Fed.;Russia (Russian Federation);Federation of Russia;Rossiya;Российская Федерация;РФ;RF
rw rwa Rwanda;Rwandan;Rwandese;Republic of Rwanda
sa sau Saudi Arabia;Saudi;Saudi Arabian;Kingdom of Saudi Arabia;KSA;Saudia Arabia;المملكة العربية السعودية
sb slb Solomon Islands;Solomon Islander;Solomons
sc syc Seychelles;Seychellois;Republic of Seychelles
sd sdn Sudan;Sudanese;Republic of the Sudan;The Sudan;North Sudan
se swe Sweden;Swedish;Swede;Kingdom of Sweden
sg sgp Singapore;Singaporean;Republic of Singapore
sh shn St. Helena;Saint Helena;St Helena;Saint Helena, Ascension and Tristan da Cunha
si svn Slovenia;Slovenian;Slovene;Republic of Slovenia
sj sjm Svalbard and Jan Mayen;Svalbard
sk svk Slovakia;Slovak;Slovak Republic;Slovakian
sl sle Sierra Leone;Sierra Leonean;Republic of Sierra Leone
sm smr San Marino;Sammarinese;Republic of San Marino
sn sen Senegal;Senegalese;Republic of Senegal
so som Somalia;Somali;Somalian;Federal Republic of Somalia;Somali Republic;Somaliland
sr sur Suriname;Surinamese;Surinam;Republic of Suriname
ss ssd South Sudan;South Sudanese;Republic of South Sudan
st stp São Tomé and Príncipe;Sao Tome;Sao Tome and Principe
sv slv El Salvador;Salvadoran;Salvadorian;Salvadorean;Republic of El Salvador
sx sxm Sint Maarten;Sint Maarten (Dutch part)
sy syr Syria;Syrian;Syrian Arab Republic;الجمهورية العربية السورية;Сирийская Арабская Республика
sz swz Eswatini;Swaziland;Swazi;Kingdom of Eswatini
tc tca Turks and Caicos Islands;Turks and Caicos
td tcd Chad;Chadian;Republic of Chad;Tchad
tf atf French Southern Territories
tg tgo Togo;Togolese;Togolese Republic
th tha Thailand;Thai;Kingdom of Thailand;Siam
tj tjk Tajikistan;Tajik;Tadjikistan;Republic of Tajikistan;Tajikistani;Tadzhikistan
tk tkl Tokelau;Tokelauan
tl tls Timor-Leste;East Timor;Timor Leste;Timorese;Democratic Republic of Timor-Leste
tm tkm Turkmenistan;Turkmen;Turkmenia;Turkmenistani
tn tun Tunisia;Tunisian;Republic of Tunisia;Tunisie
to ton Tonga;Tongan;Kingdom of Tonga
tr tur Türkiye;Turkey;Turkish;Turk;Turkiye;Republic of Turkey;Republic of Türkiye
tt tto Trinidad and Tobago;Trinidad;Trinidadian;Tobagonian;Republic of Trinidad and Tobago
tv tuv Tuvalu;Tuvaluan
tw twn Taiwan;Taiwanese;Taiwan, Province of China;Republic of China;ROC;Chinese Taipei;Taiwan (Province of China);Taiwan, China;Formosa;中華民國;中华民国;臺灣
tz tza Tanzania;Tanzanian;Tanzania, United Republic of;United Republic of Tanzania;Zanzibar
ua ukr Ukraine;Ukrainian;The Ukraine
ug uga Uganda;Ugandan;Republic of Uganda
um umi U.S. Outlying Islands;US Minor Outlying Islands
us usa United States;US;U.S.;U.S.A.;USA;America;American;United States of America;Estados Unidos;Etats-Unis d'Amerique;Соединенные Штаты Америки;США;Vereinigte Staaten von Amerika
uy ury Uruguay;Uruguayan;Eastern Republic of Uruguay
uz uzb Uzbekistan;Uzbek;Uzbekistani;Republic of Uzbekistan
va vat Vatican City;Vatican;Holy See;Vatican City State;Holy See (Vatican City State)
vc vct St. Vincent and Grenadines;Saint Vincent;St Vincent and the Grenadines;Vincentian
ve ven Venezuela;Venezuelan;Bolivarian Republic of Venezuela;Venezuela (Bolivarian Republic of);Venezuela, Bolivarian Republic of
vg vgb British Virgin Islands;Virgin Islands, British;Virgin Islands (British);BVI;B.V.I.;Tortola
vi vir U.S. Virgin Islands;US Virgin Islands;Virgin Islands, U.S.;Virgin Islands (U.S.);United States Virgin Islands
vn vnm Vietnam;Viet Nam;Vietnamese;Socialist Republic of Vietnam;Socialist Republic of Viet Nam
vu vut Vanuatu;Vanuatuan;ni-Vanuatu;Republic of Vanuatu
wf wlf Wallis and Futuna;Wallis and Futuna
ws wsm Samoa;Samoan;Western Samoa;Independent State of Samoa
xk xkx Kosovo;Kosovar;Kosovan;Republic of Kosovo;Kosovo (UN 1244);unk
ye yem Yemen;Yemeni;Yemenite;Republic of Yemen;South Yemen;North Yemen
yt myt Mayotte
za zaf South Africa;South African;Republic of South Africa;RSA
zm zmb Zambia;Zambian;Republic of Zambia;Northern Rhodesia
zw zwe Zimbabwe;Zimbabwean;Rhodesia;Republic of Zimbabwe
suhh sun Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics;Soviet
yucs yug Yugoslavia;Yugoslav;Yugoslavian;Federal Republic of Yugoslavia;Socialist Federal Republic of Yugoslavia
cshh csk Czechoslovakia;Czechoslovak;Czechoslovakian
`;

/** Words that stand where a country should and say that it is not known. */
export const NO_COUNTRY = [
  'unknown',
  'undetermined',
  'none',
  'none identified',
  'not known',
  'n/a',
  'na value',
  'stateless',
  'not available',
  '00',
  '-',
  '--',
  '?',
  'xx',
  'zz',
];
