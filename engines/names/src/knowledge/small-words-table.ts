/** Titles, particles and stop words, folded or romanised. Own lists from general knowledge; one line a language or field. */

/** Forms of address, academic, military, religious and noble titles, and generation marks. */
export const TITLES = `
mr mrs ms miss mister missis mistress madam sir lady lord dame esq esquire master hon honourable honorable
dr doctor doc phd md mba msc bsc jd llm prof professor professors dipl ing engr eng engineer engr ingeniero inginer inzh inzhener mohandes muhandis mohandis arch architect architekt
herr hr frau fr fraulein fraeulein freiherr freifrau grafin graefin furst prinz prinzessin dott dottore dottoressa dottssa avv avvocato geom sig signor signora signorina
m mme mlle monsieur madame mademoiselle maitre
sr sra srta senor senora senorita dona doutor doutora lic licenciado licenciada ingeniera abogado
dhr mevr mevrouw meneer jonkheer jhr drs mgr magister
pani panna gospodin gospozha gospodja gospodin tovarishch grazhdanin grazhdanka akademik gospodar
bayan bey hanim efendi pasha effendi hoca hodja hodza
sheikh shaikh shaykh sheik cheikh sheykh cheik seikh shekh shiekh sheekh shaik sayyid sayid sayed sayyed seyed seyyed syed saiyid sidi sayyida seyid
haji hajji hadji hajj haj alhaj alhaji hadj haci hajjah hajia hadzi
mullah mulla molla mullo mola maulavi mawlawi maulvi mawlavi moulavi molvi mewlewi maulana mawlana molana moulana mevlana mufti mofti qari qazi qadi imam emam ustad ustaz ustadh ustaad ostad hojatoleslam hojjatoleslam ayatollah ayatullah hujjat hujjatulislam
general gen lieutenant lt ltgen ltcol colonel col major maj majgen brigadier brig captain capt cpt cdr commander commandant comandante cmdr commodore admiral adm vadm radm marshal sergeant sgt corporal cpl private pvt wg officer warrant generalmajor oberst hauptmann leutnant polkovnik podpolkovnik kapitan leytenant serzhant aqid liwa fariq sardar sarhang sartip
president prasident presidente presidenta prezident prezydent presid prime minister premier chancellor senator governor gov mayor ambassador amb secretary deputy excellency hh hrh majesty highness princess queen emir duchess count countess baroness viscount marquis marchioness
rev reverend father brother sister deacon archbishop rabbi rav monsignor msgr pastor archimandrite metropolitan
chairman chairwoman chair director ceo cfo comrade justice attorney adv advocate
sri shri smt shree kumari shrimati pandit
jr junior snr senior filho neto sobrinho hijo fils pere iun
elhadj elhaji
`;

/** Written in other scripts; romanised when the table is read. */
export const TITLES_ORIGINAL = `
г-н г-жа господин госпожа доктор профессор генерал полковник подполковник майор капитан
先生 女士 博士 教授 将军
`;

/** In scripts without vowels, where they read like names of other languages (عميد, Amid). */
export const TITLES_VOWELLESS = `
دكتور الدكتور دکتر د. مهندس المهندس شيخ الشيخ شیخ حاج الحاج حاجی حاجي سيد السيد سید ملا مولوي مولوی مولانا قاري قاری مفتي مفتی استاد الأستاذ أستاذ عميد العميد عقيد العقيد لواء اللواء فريق الفريق جنرال سردار سرهنگ سرتیپ ژنرال آیت آقا آقای خانم السيدة أمير الابن الإبن
`;

/** Articles, prepositions and words of descent inside personal names: they come and go between spellings. */
export const PARTICLES = `
al el ul ad an ar as ash az at il l u us ur ud adh ath ez es er ed en et ech ach
bin ibn ben bint bent binti bt bte ibni wald walad ould ouled ogly oglu oglou uly kyzy qizi kizi gizi
von vom zu zum zur van der den dem des de la le les du da das do dos di del della dello degli delle dei dal dalla d y e i af av ap af ter ten te op het t
of the and und et e en i og och ja ve wa o or u
bar bat ha ap ab nic ni
mohtarma ye
`;

/** Fore-names built from a name: they carry identity (Abu Bakr, Umm Kulthum), so they are no particles. */
export const KUNYAS = `
abu abou abo abi aba ebu ebou bu bou abul aboul abil umm um oum om omm abuu
`;

/** Words of organisation names that say nothing. */
export const FILLERS = `
of the and for in on at by to from with a an its or as no nr und der die das des dem den fur fuer von zu zur zum im am bei mit auf aus
de la le les du des et a au aux en pour par sur l d y el los las del al para por con e o os as do da dos das di della dello delle degli dei il lo gli per con su nel
van het een voor en te tot op bij uit i w z na dla oraz do od po przy a v ve ze pro pri za s so k ku se u ob iz ot dlya pod nad ta
och for av fra til med og ja ve ile icin nin
fi fil lil bil wa min ala bi li lel ka o dar az be baraye
dba aka fka
`;

/** Kinds of ship as they are written before the name: motor, steam, fishing, sailing, tanker. */
export const VESSEL_PREFIXES = `
mv mt ms ss mts mfv fv sv my rv hms uss lpg lng vlcc vessel tanker tug
`;
