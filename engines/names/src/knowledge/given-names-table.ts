/**
 * Spellings of one name: a line is one given or very common family name with its transliterations, and its original
 * script where letters alone do not lead to the Latin spelling (Arabic and Hebrew leave vowels out, kanji are read as
 * Chinese). Names that are merely related (John and Juan, Bill and William) are in the nickname table instead.
 * Own lists from general knowledge. A token belongs to the first line that has it.
 */
export const GIVEN_NAMES = `
# Arabic and the Islamic world
mohammed muhammad mohamad mohamed mohammad muhammed muhamad muhamed mohd mohamud mohamoud mukhammad mukhammed magomed magomet mahomed mahamed mahamad mehmed mehmet mahammad mahammed mahamat mamadou mamadu maxamed muhammet muxammad mohammod muhamet muhammadu mhamed muhammade imhamad mohammadi محمد
ahmed ahmad akhmed akhmad achmad achmed ahmet ahmat ahamad ahamed ehmed axmed ahmadu amadou أحمد احمد
mahmoud mahmud mahmood mehmood mahmut makhmud mehmud machmud maxamuud mahmod mamud محمود
hamid hameed hamed khamid hamit حامد حميد حمید
hamad hammad حمد حماد
ali aly alee alli ally aali cali علي علی
hussein husein hussain hussayn husayn hossein husain hosein hossain housseine hussien hussin huseyin khusein khuseyn husseyn hucine houssein hocine xuseen hoseyn husien hosain حسين حسین
hassan hasan hasen hassen khasan khassan hacen xasan حسن
hasani hassani حسني حسنی
ibrahim ibraheem ebrahim ibragim brahim ibrahima ibraahim ibrahem ibrohim brahimi ebraheem ابراهيم إبراهيم ابراهیم
ismail ismael isma'il ismaeel esmail esmaeil ismayil ismoil ismaila ismaaciil esmaiel smail اسماعيل إسماعيل اسماعیل
yusuf youssef yousef yusef yousuf yusif youssuf yousif jusuf iusuf yousouf yusup youcef yousaf yoosuf usuf yosif yusof yousof youssouf يوسف یوسف
omar umar omer oumar omor ömer umer umarou عمر
osman othman uthman usman ousmane osmane ottman outhman usmon uthmaan cismaan عثمان
abdullah abdallah abdulla abdalla abdoullah abdellah abdulah abdola abdollah abdoulaye abdulloh cabdullaahi abdullahi abdulahi abdilahi abdalah abdullo عبدالله عبداللہ
abdulrahman abdurrahman abdurahman abdelrahman abdalrahman abdulrehman abdurrehman abdirahman abdourahmane abderrahmane abderahmane abderrahman abdorrahman abdurakhman abdrahman abdarrahman abdurahmon abdulrahmaan abdurehman عبدالرحمن
abdulaziz abdelaziz abdalaziz abdulazeez abdulazis abdolaziz abdiaziz عبدالعزيز عبدالعزیز
abdulkarim abdelkarim abdelkrim abdulkareem abdalkarim abdolkarim abdukarim عبدالكريم عبدالکریم
abdulqadir abdelkader abdulkadir abdulqader abdalqadir abdelqader abdolghader abdulkader abdukadir abdiqadir abdikadir عبدالقادر
abdulmalik abdelmalek abdulmalek abdelmalik abdolmalek عبدالملك عبدالمالك عبدالملک
abdulsalam abdussalam abdelsalam abdessalam abdusalam abdalsalam abdosalam abdulsalaam عبدالسلام
abdulhakim abdelhakim abdulhakeem abdolhakim عبدالحكيم عبدالحکیم
abdulhamid abdelhamid abdulhameed abdalhamid abdolhamid عبدالحميد عبدالحمید
abdulghani abdelghani abdulgani abdalghani abdolghani عبدالغني عبدالغنی
abdullatif abdellatif abdulateef abdullateef abdallatif abdollatif عبداللطيف عبداللطیف
abduljalil abdeljalil abduljaleel abdoljalil عبدالجليل عبدالجلیل
abduljabbar abdeljabbar abdaljabbar abduljabar عبدالجبار
abdulmajid abdelmajid abdulmajeed abdelmadjid abdolmajid عبدالمجيد عبدالمجید
abdulwahab abdelwahab abdulwahhab abdelouahab abdulvahab abdolvahab عبدالوهاب
abdulwahid abdelwahed abdulwahed abdulvahed abdolvahed عبدالواحد
abdulbaqi abdelbaki abdulbaki abdolbaghi عبدالباقي عبدالباقی
abdulfattah abdelfattah abdalfatah abdulfatah abdelfatah عبدالفتاح
abdulhadi abdelhadi abdolhadi عبدالهادي عبدالهادی
abdulrazzaq abdulrazaq abderrazak abdelrazak abdurrazzaq abdulrazak abdolrazzagh عبدالرزاق
abdulhaq abdelhak abdelhaq abdulhak abdolhagh عبدالحق
abdulsamad abdussamad abdelsamad abdosamad abdusamad عبدالصمد
abdulmanan abdulmannan abdolmanan عبدالمنان
abu abou abo aboo ebu ابو أبو
bakr bekr bakar boubacar abubakar abubakr aboubacar abubakir abubaker aboubakr abubacar boubakar أبوبكر ابوبکر
khalid khaled halid khaleed chalid halit khalit xaalid خالد
khalil khaleel halil khelil xalil خليل خلیل
khalifa khalifah khalefa khelifa halifa خليفة خلیفه
khan xan خان
karim kareem kerim karem krim kerem karimi كريم کریم
kamal kamel kamil kemal kamaal kameel كامل كمال کمال کامل
jamal gamal djamal djamel jamel jamaal cemal jemal djemal جمال
jamil jameel djamil gamil cemil جميل جمیل
jalal jalaal galal celal djalal jelal جلال
jafar jaafar jaffar jafer gaafar djafar djaafar cafer jaffer dzhafar جعفر
jassim jasim jassem jasem gasem gassim casim جاسم
jabir jaber gaber cabir djaber جابر
jawad javad jawaad djavad cevat djawad جواد
jibril gibril jebril cibril djibril جبريل جبریل
juma jumaa jomaa gomaa jumah djouma cuma جمعة
qasim qassim qasem qassem kasim kassem kassim gasim kasem ghasem قاسم
qari qaree قاري قاری
qadir kadir qader kader qadeer قادر قدير
salim salem saleem selim saalim سالم سليم سلیم
salman salmaan selman سلمان
salih saleh salah salhi صالح
salaah sallah صلاح
salahuddin saladin salahaddin salaheddin salaheddine salahudin selahattin صلاح‌الدين
said saeed saied sa'id saeid seid seed saïd sait سعيد سعید
saad sa'd سعد
sayyid sayed sayyed seyyed seyed saiyid sayid syed saïed السيد سيد سید
sulaiman suleiman sulayman sulieman soleiman soleyman suleyman suleman sulaimaan suliman soliman souleymane saleiman slimane sleiman suleymane sulejman سليمان سلیمان
sami samy saami سامي سامی
samir sameer semir سمير سمیر
saif sayf seif saef seyf سيف سیف
saifullah saifulla seifullah sayfullah sefullah saifollah سيف‌الله
saifuddin sayfuddin seifeddine saifeddine seifaldin
siraj seraj siradj سراج
sirajuddin serajuddin sirajeddin sirajudin serajoddin
shahid shaheed شهيد شهید
sharif shareef sherif cherif charif şerif sharef sharifi شريف شریف
shafiq shafeeq shafik chafik شفيق شفیق
shams chams şems شمس
shamsuddin shamseddin shamsudin shamsoddin chamseddine şemsettin
shaban shaaban chaabane şaban sha'ban شعبان
tariq tarek tareq tarik tarick طارق
tahir taher tahar tahyr طاهر
talib taleb talip طالب
tawfiq tawfik toufik tofik tevfik taufiq taufik toufic tewfik tofiq توفيق توفیق
taha tahah طه
wahid waheed vahid wahed ouahid vahed وحيد وحید واحد
walid waleed velid oualid walead valid وليد ولید
wali vali veli waly ولي ولی
wasim waseem wassim vasim oussim وسيم وسیم
yahya yahia yehia yahja jahja yehya yaya iahia yahyo يحيى یحیی يحيي
yaqub yaqoub yacoub yakub yaqoob yakoub yaghoub yaqob yakup يعقوب یعقوب
yasir yasser yaser yassir iasser ياسر یاسر
yasin yaseen yassin yassine yasein iassin ياسين یاسین
yunus younis yunis younes yunes jonus younus yonis يونس یونس
zaid zayd zeid zeyd zaïd زيد زید
zayed zaied zayid زايد زاید
zaki zaky zakee zeki زكي زکی
zakaria zakariya zakarya zakariyya zakkaria zakariah zekeriya zakarie زكريا زکریا
zia ziya zeya dhia diya diaa ضياء ضیاء
ziad ziyad zeyad ziyaad زياد زیاد
zubair zubayr zoubeir zubeir zobair زبير زبیر
amin ameen amine emin amien أمين امين امین
amir ameer emir aamir amer عامر أمير امير امیر
anwar anouar anvar anuar enver anwaar أنور انور
arif aref aarif عارف
asad assad asaad essad esad أسد اسد
aziz azeez azez azize عزيز عزیز
aziza azeeza
ayman aiman eymen أيمن ایمن ايمن
ayub ayoub ayyub ayoob ayyoub ejub أيوب ایوب ايوب
adil adel aadil عادل
adnan adnaan عدنان
akram ekrem akraam أكرم اکرم اكرم
akbar ekber أكبر اکبر اكبر
asif assef asef aasif آصف
ashraf achraf ashref eşref أشرف اشرف
aslam eslam أسلم اسلم
ata atta عطا عطاء
ataullah attaullah atallah
badr bader badar بدر
bashir basheer bachir beshir besir بشير بشیر
bashar bachar bashshar بشار
basim bassem basem bassim باسم
bilal belal bilel bilaal بلال
daud dawud dawood daoud davud davood dawod daoood dawoud داود داوود
dawlat dowlat doulat devlet دولت
din deen eddin eddine uddin الدين الدین دين
esam issam essam isam عصام
fadil fadel fadhil fazel fazil fadhel فاضل
fazl fadl fazal fadhl فضل
faiz fayz fayd faid faidh feyz fayez فيض فیض
faizullah fayzullah feyzullah faidallah
zakir dhakir zaker dhaker zakeer ذاكر ذاکر
saqib thaqib saqeb sakib ثاقب
matiullah matiollah
iwaz evaz ewaz awad awadh iwad عوض
fahd fahad فهد
faisal faysal feisal faizal feysal faycal fayssal فيصل فیصل
fares faris farris fariss فارس
farid fareed ferid فريد فرید
farouk faruq farooq faruk farouq farook فاروق
fatima fatema fatimah fatma fatemeh fathima fatime fatoumata faduma فاطمة فاطمه
fathi fethi fathy فتحي فتحی
fawzi fawzy fauzi fouzi fevzi fozi فوزي فوزی
fuad fouad foad fuaad فؤاد فواد
ghazi gazi gazzi غازي غازی
ghulam gholam golam غلام
ghafur ghafoor gafur ghafour غفور
habib habeeb habeb hebib حبيب حبیب
habibullah habibollah habiballah
hadi hady haadi هادي هادی
hafiz hafez hafeez hafidh hafid حافظ حفيظ حفیظ
haidar haider hayder heidar haydar heydar hyder حيدر حیدر
hakim hakeem hekim حكيم حکیم
hamdi hamdy حمدي حمدی
hamza hamzah hamzeh hamze hemze حمزة حمزه
hanif haneef hanef حنيف حنیف
haqqani hakkani haghani haqani haqqany حقاني حقانی
harith hareth haris الحارث حارث
haroun harun haroon harron هارون
hashim hashem hachem hachim haşim هاشم
hatim hatem هاتم حاتم
hisham hicham hesham hişam هشام
huda hoda houda هدى
idris idriss edris idrees dris ادريس إدريس ادریس
ihsan ehsan إحسان احسان
iqbal eqbal ikbal إقبال اقبال
ilyas elyas iljas ilyes الياس إلياس الیاس
imran emran عمران
isa issa eissa essa eisa aisa iisa عيسى عیسی
ishaq ishak eshaq ishaaq ishaque إسحاق اسحاق اسحق
islam اسلام إسلام
izzat ezzat izzet عزت
izz ezz azz عز
ezzedine izzeddin ezzeddine azzedine izzadin izettin
latif lateef latef لطيف لطیف
lutfi lotfi lutfy لطفي لطفی
luqman lukman loqman لقمان
majid majeed magid majed madjid mecit ماجد مجيد مجید
malik malek maleck melik مالك ملك مالک ملک
mansour mansur mansoor mansor mensur منصور
marwan marouane mervan مروان
maryam mariam meryem mariyam maryem مريم مریم
masud massoud masoud masood mesud massood مسعود
matin mateen متین متين
mehdi mahdi mahdy مهدي مهدی
miqdad mikdad meqdad مقداد
mirza mirzo ميرزا میرزا
mubarak mobarak moubarak mübarek مبارك مبارک
muhsin mohsen mohsin muhsen mohcine محسن
mujahid mojahed mujahed مجاهد
mukhtar mokhtar muhtar moctar mouktar مختار
munir mounir moneer muneer monir منير منیر
murad mourad morad murat مراد
musa moussa mousa mosa moosa muse moossa موسى موسی
musab mosab mousab mus'ab musaab مصعب
mustafa mostafa moustafa mustapha mustafah moustapha mostapha mustafo mostafah مصطفى مصطفی
muslim moslem moslim muslem مسلم
mutasim moatassem mu'tasim mutassim معتصم
nabil nabeel nebil نبيل نبیل
nader nadir nadeer نادر
nadim nadeem نديم ندیم
naim naeem nayeem naïm نعيم نعیم
naji nagi nadji naci ناجي ناجی
najib nageeb najeeb naguib nadjib negib necip نجيب نجیب
najibullah najeebullah najibollah
naser nasser nasir naseer nassir ناصر نصير نصیر
nasrallah nasrullah nasrollah nasrulla نصرالله
nazir nazeer nazer nadhir نذير نذیر نظير
nazar nadhar nazzar نظر
niaz niyaz niazi nyazi نیاز نيازي
nizar nezar نزار
nur noor nour nor nuur نور
nuruddin nooruddin noureddine nureddin noureddin nurudin nuraddin nureddine nurettin noradin
nuri noori nouri نوري نوری
othmani osmani usmani عثماني عثمانی
rabi rabee rabie rabih ربيع ربیع
rachid rashid rasheed rached rasheid reshid raşit rashed راشد رشيد رشید
rafiq rafik rafeeq rafeek رفيق رفیق
rahim raheem rakhim rehim رحيم رحیم
rahimullah rahimollah
rahman rehman rahmaan rakhman rahmane rehmaan رحمن رحمان
rahmat rehmat rahmet rakhmat رحمت
rahmatullah rahmatollah rehmatullah
rajab ragab redjeb recep rajap رجب
ramadan ramzan ramazan ramadhan ramzon ramdane ramadhani رمضان
ramzi ramzy remzi رمزي رمزی
raouf rauf raoof raof رؤوف
rasul rasool rasoul resul رسول
reza rida riza ridha redha raza رضا
riyad riad riyadh riadh رياض ریاض
ruhollah ruhullah rouhollah rohullah روح‌الله
sabir saber sabeer صابر
sabri sabry صبري صبری
saddam sadam seddam صدام
sadiq sadeq sadek sadegh sadik sadiqi siddiq siddique sediq sadique صادق صديق صدیق
sajid sajed sajjad ساجد سجاد
samad samed صمد
sattar satar سطار ستار
sher shir شير شیر
shukri shoukri chokri şükrü شكري شکری
shukur shukoor shokur شکور شكور
tayyib tayeb tayyeb tayib taib tayyip الطيب طيب
ubaid obeid obaid ubayd ubaidi عبيد عبید
ubaidullah obaidullah ubaydallah obeidallah ubaydullah obaydullah عبیدالله
usama osama oussama ousama usamah osamah أسامة اسامة اسامه
wasfi vasfi وصفي
yazid yazeed yezid يزيد یزید
zahid zahed zahidi زاهد
zahir zaher dhaher zahar ظاهر زاهر
zainab zeinab zaynab zeynab zeyneb zineb zeynep زينب زینب
zain zayn zein zeyn زين زین
aisha ayesha aicha aysha aishah aïcha ayşe عائشة عایشه
amina aminah amena emine امينة آمنة
hassun hassoun حسون
khadija khadijah khadidja hatice khadijeh khadeeja خديجة خدیجه
layla leila laila leyla layli ليلى لیلا
nadia nadya nadiya نادية
samira sameera سميرة سمیرا
salma selma سلمى
sara sarah sarra سارة
sana sanaa سناء
soraya suraya thurayya thoraya ثريا ثریا
huthi houthi hothi huthy الحوثي
tikriti takriti tekriti التكريتي
baghdadi bagdadi bughdadi البغدادي
masri misri masry elmasry المصري
shami chami shamy الشامي
iraqi iraki aragi العراقي
libi liby elibi الليبي
tunisi tounsi tounisi التونسي
jazairi djazairi algazairi الجزائري
maghribi maghrebi maghrabi المغربي
sudani soudani السوداني
yamani اليماني
kurdi kordi الكردي
turki turky torki تركي
qurashi quraishi qurayshi qureshi koreichi kureyshi qoreishi القرشي القريشي
ansari anssari ansary الأنصاري انصاری
hashimi hashemi hachemi haşimi هاشمي هاشمی
husseini husayni hosseini hussaini husaini houssaini hoseini حسيني حسینی
mousavi musawi moussaoui mousawi moussavi الموسوي موسوی
akhund akhond akhoond آخوند اخوند
akhundzada akhondzada akhoundzadeh akhundzadeh akhunzada آخوندزاده
agha aga aagha agah آغا آقا
jan جان
gul gol گل گول
dad daad داد
haq haqq hak haque huq hagh حق
shah chah şah شاه
allah ullah allahu elah الله اللہ
barakat berekat barakaat بركات
daher dahir
jihad jehad djihad cihad جهاد
sahraoui sahrawi sahrawy الصحراوي
gaddafi qadhafi qaddafi kadhafi kaddafi khadafi gadhafi ghathafi kadafi ghaddafi quadhafi elkaddafi kazzafi القذافي
abbas abass abas عباس
fawaz fawwaz fouaz فواز
sultan soltan sultaan سلطان
wael wail ouail وائل
hussam hossam husam houssam hosam حسام
imad emad imaad عماد
iyad ayad eyad اياد إياد
maher mahir ماهر
nayif nayef naif naef نايف
muammar moammar mouammar muamar معمر
ubaydah obeida obaida ubaida عبيدة
anas anass enes أنس
ghassan gassan غسان
darwish darwich dervish derwish درويش درویش
hani hany هاني هانی
fadi fady فادي
khair khayr kheir خير خیر
khairullah khayrallah kheirollah khayrullah khairallah
nurzai noorzai nourzai noorzay
juburi jabouri jubouri jaburi jobouri الجبوري
zahrani alzahrani الزهراني
khalaf khelaf خلف
khamis khamees خميس
makhlouf makhluf مخلوف
muthanna mothanna المثنى
bassam bassaam بسام
najm nejm نجم
alireza aliriza علیرضا
gholamreza ghulamreza غلامرضا
mohammadreza muhammadreza محمدرضا
ijaz ejaz eijaz اعجاز
mushtaq moshtaq mushtak مشتاق
inayat enayat عنایت عنايت
fazul fadhul fazoul
mumin moumen momen moamen مؤمن
milad melad ميلاد
ghani gani غني غنی
wahab wahhab ouahab vahab وهاب
khaliq khalek khaleq خالق
abed abid عابد
yasar yassar يسار
lubna loubna لبنى
rania raniya رانيا
asma asmaa أسماء
ahlam أحلام
bushra bouchra boushra بشرى
dalal دلال
hind hend هند
iman eman إيمان ایمان
inas enas إيناس
jamila djamila gamila جميلة
karima kareema كريمة
latifa lateefa لطيفة
mona muna mouna منى
najat nagat نجاة
najwa nagwa نجوى
rasha racha رشا
rim reem ريم
safaa safa صفاء
sawsan saousan سوسن
suad souad soad سعاد
suhail suhayl souhail sohail suheil سهيل سهیل
talal tallal طلال
tamim tameem تميم
turkmani torkmani تركماني
wafa wafaa ouafa وفاء
yazdi يزدی
zuhair zuhayr zouheir zoheir zuheir زهير زهیر
alassad الأسد
sistani sestani سيستاني سیستانی
maliki malki المالكي
abadi ebadi العبادي
khazali khazaali الخزعلي
nasiri naseri ناصري ناصری
shirazi chirazi شیرازی
kashani كاشاني کاشانی
salami سلامی
nasrullahi nasrallahi
qasimi qassemi qasemi kassemi ghasemi القاسمي قاسمی
rubaie rubayi rubaiee rabiei الربيعي
sadr صدر الصدر
samarrai samarraie السامرائي
ubaydi obeidi obaidi العبيدي
utaybi otaibi otaybi oteibi العتيبي
harbi الحربي
ghamdi الغامدي
qahtani kahtani gahtani القحطاني
shammari chammari الشمري
subaie subaiy السبيعي
sudairi sudairy السديري
mutairi mutayri المطيري
dulaimi duleimi dulaymi dlimi الدليمي
janabi ganabi الجنابي
nuaimi nuaymi noaimi naimi النعيمي
# Persian, Turkic, Kurdish, South Asian
ahmadi ahmedi احمدي احمدی
alavi alawi علوي علوی
amanullah amanollah امان‌الله
arash arasch آرش
ardeshir ardashir اردشیر
bahram behram بهرام
behrouz behruz behrooz بهروز
behzad bihzad بهزاد
cyrus kourosh koroush kurosh كوروش کوروش
dariush daryush dariyush داریوش
farhad ferhad farhod فرهاد
farzad فرزاد
fereydoun fereidoon fereydun فریدون
ghorban qorban kurban qurban gurban قربان
golnaz gulnaz گلناز
hooshang houshang hushang هوشنگ
hormoz hormuz هرمز
iraj ایرج
jahangir jehangir cihangir جهانگیر
jamshid jamsheed jemshid جمشید
javid jawid javed cavid javaid جاويد جاوید
kambiz کامبیز
kamran کامران
kaveh kawa kave کاوه
keyvan keivan kayvan کیوان
khodadad khudaidad khudadad خداداد
khudai khoday khudaye خدای
manouchehr manuchehr منوچهر
mehrdad mihrdad مهرداد
mojtaba mujtaba مجتبی مجتبى
morteza murtaza mortaza murtada murteza مرتضی مرتضى
nematollah nimatullah نعمت‌الله
omid umid umed امید
parviz parwiz pervez pervaiz parvez parwez پرویز
payman peyman paiman پیمان
qodrat qudrat ghodrat قدرت
rostam rustam rustem رستم
shahram شهرام
shahriar shahryar shehryar شهریار
siavash siyavash سیاوش
sohrab suhrab سهراب
soleimani sulaimani suleimani soleymani سلیمانی سليماني
zadeh zada zade زاده
yildirim yıldırım
ozturk oeztuerk öztürk
sahin şahin shahin
celik çelik chelik
yilmaz yılmaz
oglu oghlu ogly oglou oğlu
singh sing singhh सिंह
kumar kumaar कुमार
sharma sarma शर्मा
gupta गुप्ता
chaudhry chaudhary choudhury chowdhury chaudhri choudhary chaudhuri chowdhary चौधरी چوہدری
bhattacharya bhattacharyya bhattacharjee
mukherjee mukherji mookerjee
banerjee banerji bannerjee
krishna krisna कृष्ण
lakshmi laxmi lakshmy लक्ष्मी
vijay vijai bijay
sanjay sanjai sanjoy
ravi रवि
rajesh rajes
vishal bishal
shiv shiva siva
ganesh ganesha
narendra narender narendar नरेन्द्र
sharifuddin sharifuddeen
imtiaz imtiyaz امتیاز
tajuddin tajeddin tajudin tajoddin
jalaluddin jalaleddin celalettin djalaleddine jalaludin jalalouddine jalaloddin jallalouddine
fakhruddin fakhreddin fahrettin fakhreddine
najmuddin najmeddin najmuddeen necmettin
badruddin bedrettin badreddine badrudin
muhyiddin muhiddin mohieddin mohiuddin muhyeddin mohyeddin محيي‌الدين
hisamuddin hesamuddin husamuddin hossameddin hüsamettin
nizamuddin nizamudin nizamettin nezamoddin
ziauddin ziaeddin ziaoddin diaeddin ziyaeddin
# Russian, Ukrainian, Belarusian and other Slavic
aleksandr alexander aleksander alexandr oleksandr alyaksandr aliaksandr alexandre aleksandar oleksander alexsander aliaksander alexsandr александр олександр الكسندر
aleksandra alexandra oleksandra aliaksandra alyaksandra
aleksey alexei alexey aleksei oleksiy oleksii oleksij alexej aliaksei alyaksey alexsei aleksej oleksey алексей олексій
anatoly anatoliy anatolii anatoli anatolij anatol anatolyi
andrey andrei andriy andrii andrej andrij andreï
anton antin антон
arkady arkadiy arkadii arkadi arkadij
artem artyom artiom artsiom artjom artyem
boris borys barys boriss
bogdan bohdan
daniil danil danylo danila daniyil
denis denys dzianis
dmitry dmitriy dmitri dmitrii dmytro dmitrij dmitryi dimitri dzmitry dimitry dzmitryi
ekaterina yekaterina kateryna katsiaryna jekaterina
elena yelena olena alena jelena
elizaveta yelizaveta yelyzaveta lizaveta
evgeny yevgeny evgeniy evgenii yevgeniy yevgenii evgeni yevhen yauhen evgenij yevheniy jevgenij jewgenij jevgeni evghenii yevhenii ievgen yevgeni
evgenia yevgenia evgeniya yevgeniya yevheniia yevheniya
fyodor fedor feodor fedir fiodor fjodor fyodr
galina halyna halina galyna
gennady gennadiy gennadii hennadiy henadz gennadi gennadij hennadii henadzi
georgy georgiy georgii georgi heorhiy heorhii georgij heorhi
grigory grigoriy grigorii hryhoriy hryhorii ryhor grigori grigorij hryhoryi
gleb hlib hleb
igor ihor ihar igors
ilya illya ilia iliya ilja
irina iryna
ivan ivans
kirill kyrylo kiril kyryl kiryl kirilo
konstantin kostyantyn kanstantsin constantin konstantyn kostiantyn
ksenia kseniya kseniia
larisa larysa larissa
leonid leanid leonyd
lyubov liubov lyubou lubov ljubov
lyudmila ludmila liudmila lyudmyla liudmyla ludmilla ljudmila
maksim maxim maksym maksims
marina maryna
maria mariya mariia marija marya
mikhail mykhailo mykhaylo mihail mikhayl michail mikhailo mikhaylo mikhaïl миха́йло
nadezhda nadiia nadezda nadejda nadzeya
natalia nataliya natalya nataliia natalja natallia
nikita mykyta mikita
nikolay nikolai mykola mikalai nikolaj mikola nicolai nikolaï mikalay николай микола
oleg oleh aleh
olga olha volha
pavel pavlo paviel
petr pyotr petro piatro pjotr
roman raman
rostislav rostyslav
semyon semen siamion semion
sergey sergei serhiy siarhei serguei sergiy serhii sergii sergej sergi siarhey serhij syarhey serghei сергей сергій
stanislav stanyslav stanislau
stepan stsiapan
svetlana svitlana sviatlana swetlana svjetlana
sviatoslav svyatoslav svjatoslav
tatiana tatyana tetiana tetyana tatsiana tatjana tetjana
timofey tymofiy timofei tsimafei
timur temur teymur timour
vadim vadym vadzim wadim
valentin valentyn valiantsin
valentina valentyna valiantsina
valery valeriy valerii valeri valerij valeryi valéry
vasily vasiliy vasilii vasyl vasil wassily vasilij wasyl vasili
veniamin veniamyn
viktor victor wiktor viktar viktors
viktoria viktoriya victoria viktoriia victoriya
vitaly vitaliy vitalii vital vitali vitalij vitalyi witalij
vladimir volodymyr uladzimir wladimir vladimirs volodimir wolodymyr uladzimer vladymyr vladimyr владимир володимир
vladislav vladyslav uladzislau wladislaw
vyacheslav viacheslav vjacheslav wjatscheslaw viachaslau vyacheslaw vyachaslav
yakov yakiv jakov iakov yakau
yaroslav iaroslav jaroslav yaraslau
yulia yuliya julia iulia yuliia juliya yulya
yury yuri yuriy yurii iurii jurij juri iouri youri yuryi jury
vladimirovich volodymyrovych uladzimiravich wladimirowitsch vladimirovitch
vladimirovna volodymyrivna uladzimirauna
aleksandrovich alexandrovich oleksandrovych aleksandrovitch alyaksandravich aliaksandravich
aleksandrovna alexandrovna oleksandrivna
sergeyevich sergeevich serhiyovych siarheevich sergeevitch serhiiovych
sergeyevna sergeevna serhiivna
nikolayevich nikolaevich mykolayovych mikalaevich nikolaevitch mykolaiovych
nikolayevna nikolaevna mykolaivna
alekseyevich alekseevich alexeevich oleksiyovych alexeyevich oleksiiovych aleksejevich
mikhailovich mykhaylovych mihajlovich mikhaylovich mykhailovych mihailovich
ivanovich ivanovych ivanovitch
petrovich petrovych piatrovich
viktorovich viktorovych victorovich
yuryevich yurievich yuriyovych yurevich iurievich yuriiovych
vasilyevich vasilievich vasylyovych vasilevich vasylovych
anatolyevich anatolievich anatoliyovych anatolevich anatoliiovych
dmitriyevich dmitrievich dmytrovych dmitrievitch
yevgenyevich evgenievich evgenyevich yevhenovych yevgenievich
andreyevich andreevich andriyovych andriiovych
grigoryevich grigorievich hryhorovych
igorevich ihorovych
olegovich olehovych
pavlovich pavlovych
valeryevich valerievich valeriyovych
vitalyevich vitalievich vitaliyovych
leonidovich leanidavich leonidovych
ryhoravich hryhoryavich grigoriyevich
mikhailovna mykhailivna mihaulauna mikhaylovna
anatolyevna anatolievna anatoliyivna
viktorovna viktorivna viktarauna
vladislavovich vladyslavovych
yevgenyevna evgenievna yevhenivna
yuryevna yurievna yuriyivna
andreyevna andreevna andriyivna
borisovich borysovych
konstantinovich kostiantynovych kostyantynovych
stepanovich stepanovych
fyodorovich fedorovich fedorovych
semyonovich semenovich semenovych
ilyich ilich illich
gennadyevich gennadievich hennadiyovych gennadiyevich
georgievich georgiyevich heorhiyovych georgyevich
arkadyevich arkadievich arkadiyovych
valentinovich valentynovych
vyacheslavovich viacheslavovych
yakovlevich yakovych
magomedovich mukhammedovich magomedovitch
akhmedovich ahmedovich
jovan yovan
djordje dorde đorđe
mirjana miriana
nebojsa nebojsha nebojša
# Caucasus, Central Asia
giorgi gyorgi გიორგი
davit davith
mikheil micheil
zurab zurabi
hakob hagop akop
hovhannes hovanes ovanes hovannes
karapet garabed
sargis sarkis sargsyan sarkissian sarkisian sargsian
grigoryan grigorian krikorian
petrosyan petrosian bedrosian
hovhannisyan hovhannesian hovannisian ovanesyan oganesyan hovhannisian
khachatryan khachaturian khachatrian khachadourian
harutyunyan harutyunian haroutunian arutyunyan harutiunian
ilham ilkham
aliyev aliev əliyev aliiev
mammadov mamedov məmmədov mamedow mammedov
huseynov guseinov gusejnov huseinov guseynov
hasanov gasanov khasanov hasanow
abdullayev abdullaev abdulaev
karimov kerimov
umarov omarov
# Hebrew, Greek
avraham אברהם
moshe moishe mosheh משה
yitzhak yitzchak itzhak yizhak יצחק
yaakov yacov יעקב
shlomo schlomo shelomo שלמה
haim chaim hayim hayyim chayim חיים
binyamin benyamin benjamin בנימין بنيامين بنیامین
yosef yossef יוסף
yehuda yehudah jehuda יהודה
menachem menahem מנחם
shimon שמעון
shmuel שמואל
yehoshua יהושע
ehud אהוד
ariel אריאל
cohen kohen koen כהן
levi levy lewy לוי
mizrahi mizrachi מזרחי
peretz פרץ
giorgos georgios yiorgos yorgos jorgos georgos γιωργος γεωργιος
ioannis yiannis giannis yannis ioannes yianni giannes γιαννης ιωαννης
konstantinos constantinos kostas costas κωνσταντινος κωστας
dimitrios dimitris demetrios dimitrious δημητριος δημητρης
nikolaos nicolaos nikos νικολαος νικος
panagiotis panayiotis panayotis παναγιωτης
christos hristos khristos χρηστος
vasileios vasilis vassilis vasilios basileios vassilios βασιλειος
alexandros aleksandros αλεξανδρος
athanasios thanasis athanassios αθανασιος
evangelos vangelis evaggelos ευαγγελος
stavros σταυρος
spyridon spyros spiros spiridon σπυρος
theodoros thodoros θεοδωρος
kyriakos kiriakos κυριακος
eleftherios lefteris ελευθεριος
papadopoulos papadopulos papadopoullos
# Chinese surnames: pinyin, Wade-Giles, Cantonese, Hokkien, Hakka, Vietnamese where it is one
zhang chang cheung cheong jang tjong tiong 张 張 章 장
wang wong huang ong hwang vong 王 黄 黃 汪 황
li lee lei ly lie ri yi rhee rhie lih 李 黎 이 리
liu lau liew lew lauw 刘 劉 柳
chen chan tan ch'en tran tjan 陈 陳
yang yeung ieong 杨 楊
zhao chao chiu jiu 赵 趙
zhou chou chow chau 周
wu ng woo goh ngo eng ung 吴 吳 伍 武
xu hsu hsü chui tsui xú hui khoo chee tsu 徐 许 許
sun suen sūn 孙 孫
ma mah 马 馬
zhu chu choo chue 朱 祝
hu oo hoo 胡
guo kuo kwok quek kuok kwek gwok 郭
he ho hoh 何 贺
lin lam lim lum im yim 林 임 림
gao kao ko go kou 高 고
luo lo lor law loh 罗 羅 骆
zheng cheng cheang tay tee 郑 鄭
liang leung leong neo 梁
xie hsieh tse tze chia sia jea 谢 謝
song sung soong soung 宋 송
tang tong t'ang teng deng tng 唐 邓 鄧 汤 湯
han 韩 韓 한
feng fung foong fong fang 冯 馮 方
cao ts'ao tso tsao 曹
peng p'eng pang phang 彭
zeng tseng tsang jeng 曾
xiao hsiao siu siew siaw siao 肖 萧 蕭
tian t'ien tien 田
dong tung 董
pan p'an poon pun phua 潘
yuan yuen yüan 袁 元
cai tsai choy chua tsoi chye ts'ai 蔡
jiang chiang keung kiang 蒋 蔣 江 姜
yu yue ü yee yoo ryu 余 于 俞 유
du tu 杜
ye yeh yip yap ip 叶 葉
ching thia 程
su soo so seo suh 苏 蘇 서 소
wei wai ngai goei 魏 韦
lü lu lui lv lyu 吕 呂 卢 盧 陆 陸
ding ting 丁
ren jen yam yum 任
shen shum sum sim 沈 심
yao yiu yau 姚
zhong chung 钟 鍾
cui choe ch'oe chwe 崔 최 choi
t'an tam tham 谭 譚 谈
fan faan 范 樊
jin chin kim gim kam 金 김
shi shih sze shek 石 史 施
liao liau 廖
jia 贾 賈
xia hsia har 夏
fu foo 傅 符
bai pai pak park bak paik baek paek 白 박 백
zou tsou 邹
xiong hsiung hung 熊
meng mang 孟
qin ch'in tsun 秦
qiu ch'iu 邱 丘
hou hau 侯
loi louie 雷
long lung 龙 龍
wan 万 萬
duan tuan tuen 段
qian ch'ien tsien 钱 錢
yan yen ngan 严 颜 嚴 闫
yin yun yoon 尹 윤
kong kung 孔
mao mau 毛
xi hsi 习 習
zhuge chuko 诸葛
ouyang auyeung auyong 欧阳
situ szeto seto 司徒
sima szuma 司马
nguyen nguyễn nguyên
pham phạm
hoang hoàng
vu võ vo
dang đặng
# Korean surnames and the syllables of given names (Revised Romanization, McCune-Reischauer, North Korean and common)
jong jeong jung chong joung 정 종 중
kang gang kahng 강
cho jo joe 조
oh o 오
shin sin 신
kwon gwon kweon 권
an ahn 안
hong 홍
mun moon 문
son sohn 손
bae pae 배
heo hur huh 허
nam 남
no roh noh ro 노
jon jeon chon jun chun 전 준 춘 천
kwak gwak 곽
ku gu koo 구
na ra rha 나
min 민
om eom um uhm 엄
un eun 은
yong young yeong ryong 영 용 룡 령
chol cheol chul 철
seong 성
hyon hyeon hyun hyoun 현
hyok hyeok hyuk 혁
kyong gyeong kyung kyeong 경
myong myeong myung 명
sok seok suk 석 숙
sik shik 식
kuk guk gook kook 국
kwang gwang 광
yon yeon youn 연
hee hi 희
il 일
sop seop sup 섭
pom beom bum bom 범
pong bong 봉
tae dae 대 태
tok deok duk 덕
pok bok 복
pyong byeong byung pyeong 병 평
won weon 원
woong 웅
ju joo 주
chae jae 재
ki gi kee 기
kil gil 길
kon geon gun 건
kyu gyu 규
hwan 환
kum geum keum 금
ok 옥
sang 상
soon 순
doo 두
# Japanese by characters, which are read as Chinese letter by letter
tanaka 田中
suzuki 鈴木 铃木
sato satou satoh 佐藤
takahashi 高橋 高桥
watanabe watanabé 渡辺 渡邊
ito itou itoh 伊藤
yamamoto 山本
nakamura 中村
kobayashi 小林
kato katou katoh 加藤
yoshida 吉田
yamada 山田
sasaki 佐々木
yamaguchi 山口
matsumoto 松本
inoue inouye 井上
kimura 木村
saito saitou saitoh 斎藤 斉藤
shimizu 清水
abe 安倍 阿部
ohtani otani 大谷
kondo kondou 近藤
ono ohno oono 小野 大野
goto gotou gotoh 後藤
kenji kenzi
shoichi syoichi
ichiro ichirou 一郎
taro tarou 太郎
jiro jirou 次郎 二郎
kenichi kenniti 健一 賢一
makoto 誠
takashi 隆 孝
hiroshi 浩 博
akira 明
kenta 健太
shota shouta 翔太
daisuke 大輔
naoki 直樹
fumio 文雄
junichiro junichirou 純一郎
yumiko 由美子
keiko 恵子
yoko youko 洋子 陽子
aso asou 麻生
koizumi 小泉
mori 森
ikeda 池田
hashimoto 橋本
ishikawa 石川
ogawa 小川
okada 岡田
hasegawa 長谷川
fujita 藤田
murakami 村上
ishii 石井
sakamoto 坂本
endo endou 遠藤
aoki 青木
fujii 藤井
nishimura 西村
fukuda 福田
ota oota ohta 太田
miura 三浦
fujiwara 藤原
okamoto 岡本
matsuda 松田
nakajima nakashima 中島
nakagawa 中川
nakano 中野
harada 原田
tamura 田村
takeuchi 竹内
kaneko 金子
wada 和田
nakayama 中山
ishida 石田
ueda 上田
morita 森田
# Western European and shared Christian names, spelling variants only
michael micheal mikael micael mikkel mickael michaël
stephen steven stephan stefan steffen stefaan stephane
philip phillip philipp filip philippe
frederick fredrick frederic frederik fredrik frédéric
friedrich fridrich friederich
geoffrey jeffrey jeffery geoffry
catherine katherine kathryn katharine katharina catharina cathryn kathrin
elizabeth elisabeth elisabet elizabet
ann anne
anna ana
john johnn
johann johan johannes johanes
joseph josef jozef joosef
jose josé
matthew mathew
matthias mathias matias
thomas tomas thomass tomás
theodore theodor teodor
nicholas nicolas nickolas nikolas niklas nicklas
christopher kristopher cristopher christoffer christoph kristoffer
christian kristian cristian christiaan krystian
christina kristina cristina christine kristine
mark marc marck
marcus markus
eric erik erich
carl karl
conrad konrad
oscar oskar
hector hektor
lawrence laurence
louis lewis
alan allan allen
brian bryan brien
sean shaun shawn
gerard gerhard gérard
walter walther
werner wernher
henry henri
herman hermann
rudolph rudolf rodolphe
ralph ralf
raymond raimund raymund raimond
richard rikard rickard
rodriguez rodrigues
gonzalez gonzales
martinez martines
gomez gomes
perez peres
alvarez alvares
ramirez ramires
sanchez sanches
lopez lopes
gutierrez gutierres
cazares cazarez
vasquez vazquez vasques
jimenez ximenez gimenez
javier xavier
sebastian sebastien sebastião
rafael raphael raphaël
manuel emanuel emmanuel
david dawid
jeronimo geronimo
yolanda iolanda
isabel isabelle isabella izabela
beatriz beatrice beatrix
teresa theresa therese
margaret margareth margret
margarita margarida marguerita
natasha natascha natacha
sonia sonya sonja
sofia sophia sofie sophie zofia
julian julien
lukas lucas
jakob jacob
francois françois
rene rené
schmidt schmitt schmid
meyer meier maier mayer mayr
muller mueller müller
schroeder schroder schröder
schaefer schafer schäfer
weiss weiß
gross groß
hoffmann hofmann
jensen jenssen
johansson johanson
hansen hanssen
larsen larsson
olsen olsson olson
andersen anderson andersson
nielsen nilsson nilsen
pedersen petersen pettersson peterson
smith smyth
brown browne
clark clarke
davis davies
macdonald mcdonald
oneill oneil oneal
reilly oreilly reily
stewart stuart
thompson thomson
white whyte
`;
