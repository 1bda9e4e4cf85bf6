/**
 * Countries, some dependent territories, regions and city states: `code: names and adjectives, …`. Codes are ISO 3166-1
 * alpha-2 (xk for Kosovo, as the EU uses it). Names in English, French, German, Spanish, Russian and the country's own language,
 * with adjectives as organisations carry them. Own list, general knowledge.
 */
export const TERRITORIES = `
ad: andorra, andorran
ae: united arab emirates, uae, emirates, emirati, vereinigte arabische emirate, emirats arabes unis, оаэ, الإمارات, الامارات, الامارات العربية المتحدة, dubai, abu dhabi, sharjah, دبي, أبوظبي, emiratos arabes unidos
af: afghanistan, afghan, afghani, afganistan, афганистан, افغانستان, أفغانستان, افغان
ag: antigua and barbuda, antigua
al: albania, albanian, albanie, albanien, shqiperi, shqiperia, shqiptare, албания
am: armenia, armenian, armenie, armenien, hayastan, армения, армянский, հայաստան
ao: angola, angolan, ангола
ar: argentina, argentine, argentinian, argentinien, argentinean, аргентина
at: austria, austrian, osterreich, oesterreich, osterreichische, oesterreichische, autriche, австрия, avusturya
au: australia, australian, australie, australien, австралия, aussie, new south wales, queensland
az: azerbaijan, azerbaijani, azerbaidjan, aserbaidschan, azerbaycan, азербайджан, azeri
ba: bosnia and herzegovina, bosnia, bosnian, bosna i hercegovina, bosna, republika srpska, босния и герцеговина, босна и херцеговина, herzegovina
bb: barbados, barbadian
bd: bangladesh, bangladeshi, бангладеш, bangla
be: belgium, belgian, belgique, belgie, belgien, belge, belgica, бельгия
bf: burkina faso, burkinabe
bg: bulgaria, bulgarian, bulgarie, bulgarien, българия, болгария, български, bulgarska
bh: bahrain, bahraini, البحرين, бахрейн, bahrein
bi: burundi, burundian
bj: benin, beninese
bm: bermuda, bermudas
bn: brunei, brunei darussalam
bo: bolivia, bolivian, боливия
br: brazil, brazilian, brasil, brasilien, bresil, brasileira, brasileiro, бразилия
bs: bahamas, bahamian
bt: bhutan
bw: botswana
by: belarus, belarusian, belorussia, byelorussia, belorusskiy, belorusskaya, беларусь, белоруссия, белорусский, bielorussie, weissrussland, republic of belarus, республика беларусь
bz: belize
ca: canada, canadian, kanada, canadien, canadienne, канада, ontario, quebec, alberta, british columbia
cd: democratic republic of the congo, democratic republic of congo, dr congo, drc, congo kinshasa, zaire, rd congo, republique democratique du congo, congo democratic republic
cf: central african republic, republique centrafricaine, centrafrique, centrafricaine
cg: republic of the congo, republic of congo, congo brazzaville, congo, congolese
ch: switzerland, swiss, schweiz, suisse, svizzera, schweizer, schweizerische, швейцария, helvetia, helvetic, suiza, isvicre
ci: ivory coast, cote divoire, cote d ivoire, ivorian, ivoirienne
cl: chile, chilean, чили
cm: cameroon, cameroun, cameroonian
cn: china, chinese, chine, zhongguo, prc, peoples republic of china, people s republic of china, китай, китайский, 中国, 中國, 中华人民共和国, 中华, 中華, الصين, چین, beijing, shanghai, shenzhen, guangdong, zhejiang, jiangsu, tianjin, shandong, xinjiang, sino, 北京, 上海, 深圳, 天津, dalian, guangzhou
co: colombia, colombian, kolumbien, colombie, colombiana, колумбия
cr: costa rica, costa rican
cu: cuba, cuban, kuba, cubana, cubano, куба
cv: cape verde, cabo verde
cy: cyprus, cypriot, chypre, zypern, kypros, кипр, κυπρος, kibris
cz: czech republic, czech, czechia, ceska republika, ceska, cesko, cesky, tschechien, tschechische, republique tcheque, чехия, bohemia
de: germany, german, deutschland, deutsche, deutscher, deutsches, deutsch, allemagne, allemande, alemania, германия, немецкий, almanya, alman, germania, niemcy, duitsland, المانيا, ألمانيا, bavaria, bayern, bayerische, berlin, hamburg, frankfurt
dj: djibouti, djiboutian, جيبوتي
dk: denmark, danish, danmark, dansk, danske, danemark, danemark, danemark, дания
dm: dominica commonwealth, commonwealth of dominica
do: dominican republic, republica dominicana, dominicana
dz: algeria, algerian, algerie, algerien, algerienne, الجزائر, алжир, cezayir
ec: ecuador, ecuadorian, ecuatoriana
ee: estonia, estonian, eesti, estland, estonie, эстония
eg: egypt, egyptian, egypte, agypten, aegypten, misr, مصر, المصرية, المصري, египет, misir, cairo
er: eritrea, eritrean, إريتريا
es: spain, spanish, espana, espanola, espanol, spanien, espagne, испания, ispanya, spagna, madrid, catalonia, cataluna, barcelona
et: ethiopia, ethiopian, ethiopie, athiopien, ኢትዮጵያ, эфиопия
fi: finland, finnish, suomi, suomen, finlande, finnland, финляндия
fj: fiji, fijian
fr: france, french, frankreich, francaise, francais, francia, франция, французский, fransa, fransiz, paris
ga: gabon, gabonese
gb: united kingdom, uk, great britain, britain, british, england, english, scotland, scottish, wales, welsh, northern ireland, royaume uni, grossbritannien, великобритания, англия, ingiltere, reino unido, london, britannia, britannic
gd: grenada
ge: georgia, georgian, georgie, georgien, sakartvelo, грузия, საქართველო, gurcistan, tbilisi
gg: guernsey
gh: ghana, ghanaian
gi: gibraltar
gl: greenland, gronland
gm: gambia, gambian
gn: guinea, guinee, guinean
gq: equatorial guinea, guinea ecuatorial
gr: greece, greek, hellas, hellenic, elliniki, ellas, ellada, grece, griechenland, griechische, греция, ελλας, ελλαδα, ελληνικη, yunanistan, athens
gt: guatemala, guatemalan
gw: guinea bissau
gy: guyana, guyanese
hk: hong kong, hongkong, 香港, гонконг
hn: honduras, honduran
hr: croatia, croatian, hrvatska, hrvatski, kroatien, croatie, хорватия, hirvatistan
ht: haiti, haitian
hu: hungary, hungarian, magyarorszag, magyar, ungarn, hongrie, венгрия, macaristan
id: indonesia, indonesian, индонезия, jakarta
ie: ireland, irish, eire, irland, irlande, ирландия, dublin
il: israel, israeli, ישראל, израиль, إسرائيل, اسرائیل
im: isle of man
in: india, indian, inde, indien, bharat, bharatiya, hindustan, индия, भारत, hindistan, mumbai, delhi, الهند
iq: iraq, iraqi, irak, iraqiya, العراق, العراقية, العراقي, ирак, عراق, baghdad
ir: iran, iranian, iranien, ایران, إيران, иран, islamic republic of iran, persia, persian, tehran, تهران, иранский, ایرانیان
is: iceland, icelandic, исландия
it: italy, italian, italia, italiana, italiano, italien, italie, италия, italya, milano, roma
je: jersey
jm: jamaica, jamaican
jo: jordan, jordanian, jordanie, jordanien, الأردن, الاردن, иордания, urdun
jp: japan, japanese, japon, nippon, nihon, япония, 日本, japonya, tokyo, osaka
ke: kenya, kenyan, кения
kg: kyrgyzstan, kyrgyz, kirgizstan, kyrgyz republic, kirghizia, кыргызстан, киргизия, kirgisistan
kh: cambodia, cambodian, kampuchea, cambodge
km: comoros, comores
kn: saint kitts and nevis, st kitts and nevis, nevis
kp: north korea, dprk, democratic peoples republic of korea, democratic people s republic of korea, north korean, coree du nord, nordkorea, кндр, 조선, 조선민주주의인민공화국, pyongyang, joson, choson, 朝鲜, korea dprk
kr: south korea, republic of korea, korea, korean, coree, coree du sud, sudkorea, корея, 한국, 대한민국, hanguk, seoul, 韩国
kw: kuwait, kuwaiti, koweit, الكويت, кувейт
ky: cayman islands, cayman
kz: kazakhstan, kazakh, kazakhstani, kasachstan, qazaqstan, казахстан, қазақстан, kazakistan
la: laos, lao, laotian
lb: lebanon, lebanese, liban, libanon, libanaise, لبنان, اللبنانية, ливан, lubnan, beirut
lc: saint lucia, st lucia
li: liechtenstein, liechtensteinische
lk: sri lanka, sri lankan, ceylon
lr: liberia, liberian, либерия
ls: lesotho
lt: lithuania, lithuanian, lietuva, lietuvos, litauen, lituanie, литва
lu: luxembourg, luxemburg, luxembourgeoise, люксембург
lv: latvia, latvian, latvija, latvijas, lettland, lettonie, латвия
ly: libya, libyan, libye, libyen, ليبيا, الليبية, ливия, tripoli
ma: morocco, moroccan, maroc, marokko, marocaine, المغربية, марокко
mc: monaco
md: moldova, moldovan, moldavia, молдова, moldau, moldavie, republica moldova, transnistria, приднестровье
me: montenegro, montenegrin, crna gora, црна гора, черногория
mg: madagascar, malagasy
mh: marshall islands
mk: north macedonia, macedonia, macedonian, makedonija, македонија, македония, mazedonien, severna makedonija
ml: mali, malian, мали
mm: myanmar, burma, burmese, birmanie, мьянма
mn: mongolia, mongolian, mongol, монголия, монгол
mo: macau, macao, 澳门, 澳門
mr: mauritania, mauritanian, mauritanie, موريتانيا
mt: malta, maltese, мальта, malte
mu: mauritius, mauritian, ile maurice
mv: maldives, maldivian
mw: malawi, malawian
mx: mexico, mexican, mexicana, mexicano, mexique, mexiko, мексика, meksika
my: malaysia, malaysian, малайзия, kuala lumpur, malaisie, labuan
mz: mozambique, mozambican, mocambique
na: namibia, namibian
ne: niger republic, niger, nigerien
ng: nigeria, nigerian, нигерия, lagos
ni: nicaragua, nicaraguan, никарагуа
nl: netherlands, dutch, holland, nederland, nederlandse, niederlande, pays bas, нидерланды, голландия, hollanda, paises bajos, amsterdam, rotterdam
no: norway, norwegian, norge, norsk, norske, norvege, norwegen, норвегия
np: nepal, nepalese, nepali
nz: new zealand, nouvelle zelande, neuseeland
om: oman, omani, عمان, عُمان, оман, muscat
pa: panama, panamanian, панама
pe: peru, peruvian, peruana, перу
pg: papua new guinea
ph: philippines, philippine, filipino, filipinas, pilipinas, филиппины, manila
pk: pakistan, pakistani, پاکستان, пакистан, باكستان, karachi, lahore
pl: poland, polish, polska, polski, polskie, polen, pologne, польша, polonya, warszawa
ps: palestine, palestinian, palestinienne, فلسطين, الفلسطينية, палестина, gaza, filastin, west bank
pt: portugal, portuguese, portuguesa, portugais, португалия, lisbon
pr: puerto rico
py: paraguay, paraguayan
qa: qatar, qatari, قطر, катар, doha
ro: romania, romanian, roumanie, rumanien, rumaenien, румыния, romana, bucharest
rs: serbia, serbian, srbija, srpska, serbien, serbie, сербия, србија, sirbistan, yugoslavia, vojvodina
ru: russia, russian, russian federation, rossiya, rossiyskaya, rossiyskiy, russie, russland, rusia, россия, российский, российская, российской федерации, россии, русский, русская, росія, rusya, russkiy, russkaya, rf, рф, روسيا, روسیه, moscow, москва, moskva, tatarstan, chechnya, chechen, dagestan, crimea, крым, saint petersburg, st petersburg, siberia, siberian, сибирь, ural, rus, russe, ussr, soviet
rw: rwanda, rwandan, rwandaise, руанда
sa: saudi arabia, saudi, saoudite, saudi arabien, السعودية, العربية السعودية, саудовская аравия, ksa, riyadh, arabia
sb: solomon islands
sc: seychelles, сейшелы, seychellen
sd: sudan, sudanese, soudan, السودان, السودانية, судан, khartoum
se: sweden, swedish, sverige, svensk, svenska, schweden, suede, швеция, stockholm
sg: singapore, singaporean, singapur, singapour, сингапур, 新加坡
si: slovenia, slovenian, slovenija, slovenije, slowenien, slovenie, словения
sk: slovakia, slovak, slovensko, slovenska, slowakei, slovaquie, словакия
sl: sierra leone
sm: san marino
sn: senegal, senegalese, senegalaise
so: somalia, somali, somalie, soomaaliya, الصومال, сомали, somaliland, puntland, mogadishu
sr: suriname
ss: south sudan, south sudanese, sudsudan, soudan du sud, جنوب السودان
st: sao tome and principe, sao tome
sv: el salvador, salvadoran, salvadorena
sy: syria, syrian, syrian arab republic, syrie, syrien, syrienne, سوريا, السورية, سورية, السوري, сирия, сирийский, suriye, damascus, aleppo, دمشق, حلب
sz: eswatini, swaziland
td: chad, chadian, tchad
tg: togo, togolese
th: thailand, thai, thailande, таиланд, ประเทศไทย, bangkok, siam
tj: tajikistan, tajik, tadschikistan, tadjikistan, таджикистан, тоҷикистон
tl: timor leste, east timor
tm: turkmenistan, turkmen, туркменистан
tn: tunisia, tunisian, tunisie, tunesien, tunisienne, تونس, التونسية, тунис, tunis
to: tonga
tr: turkey, turkish, turkiye, turk, turquie, turkei, tuerkei, турция, تركيا, ترکیه, turkiye cumhuriyeti, istanbul, ankara, turquia
tt: trinidad and tobago, trinidad
tw: taiwan, taiwanese, 台湾, 台灣, 臺灣, тайвань, taipei, formosa
tz: tanzania, tanzanian, zanzibar, танзания
ua: ukraine, ukrainian, ukraina, ukrainska, ukrainskyi, украина, україна, украинский, український, ukrayna, kyiv, kiev, ukrainy, україни, donetsk, luhansk, lugansk, odessa
ug: uganda, ugandan, уганда
us: united states, united states of america, usa, us, u s a, u s, america, american, etats unis, vereinigte staaten, estados unidos, сша, америка, amerika, new york, california, texas, florida, delaware, nevada, washington, americas, الولايات المتحدة, أمريكا
uy: uruguay, uruguayan, уругвай
uz: uzbekistan, uzbek, ozbekiston, usbekistan, ouzbekistan, узбекистан, ўзбекистон, tashkent
va: vatican, holy see, vaticano
vc: saint vincent and the grenadines, st vincent and the grenadines, grenadines, saint vincent
ve: venezuela, venezuelan, bolivarian republic of venezuela, венесуэла, venezolana, venezolano, caracas
vg: british virgin islands, bvi, virgin islands british
vi: us virgin islands
vn: vietnam, vietnamese, viet nam, вьетнам, hanoi, saigon
vu: vanuatu
ws: samoa, samoan
xk: kosovo, kosova, kosovar, косово
ye: yemen, yemeni, yemenite, jemen, اليمن, اليمنية, йемен, sanaa, aden
za: south africa, south african, sudafrika, afrique du sud, юар, suid afrika, johannesburg
zm: zambia, zambian
zw: zimbabwe, zimbabwean, rhodesia
eu: european union, europe, european, europa, europaische, europaeische, europeenne, europeen, europea, europeo, европа, европейский, evropa, avrupa, eu, eurasia, eurasian, euro
`;
