/**
 * Legal forms: `id group: alias, alias, …`; dots mean that the alias occurs spaced and glued (`s.a.r.l.`).
 * Own list from general knowledge of company law, checked for completeness against the forms of ISO 20275 (ELF).
 * Scope: EU and EFTA, UK and offshore centres, US, Canada, Australia, former Soviet Union, Balkans, Turkey, Iran,
 * Arab states, Israel, South and East Asia, Latin America, parts of Africa. First line that has an alias wins.
 */
export const LEGAL_FORMS = `
# English-speaking
plc public: p.l.c., public limited company, public ltd company, public limited co, public ltd co, public company limited by shares, publ, pub ltd co, public limited
ltd limited: l.t.d., limited, ltd company, ltd co, limited company, company limited, company ltd, co limited, co ltd, coltd, private limited company, private limited, private ltd, pvt limited, pvt ltd, p ltd, ltd liability, company limited by shares, lmtd, limtd, limted, designated activity company, d.a.c., cyfyngedig, cyf, teoranta, teo
pty limited: pty limited, pty ltd, proprietary limited, proprietary ltd, pty, pte ltd, pte limited, pte
bhd public: berhad, bhd
sdnbhd limited: sendirian berhad, sdn bhd, sdn berhad, sendirian bhd, sdn
llc limited: l.l.c., limited liability company, limited liability co, ltd liability company, ltd liability co, limited liability corporation, professional limited liability company, p.l.l.c., llc company, llc co, co llc, company llc, lc, w.l.l., with limited liability, company with limited liability, society with limited liability, limited responsibility company, limited liability
fze limited: f.z.e., f.z.c.o., f.z.c., fz llc, fzllc, f.z., free zone establishment, free zone company, dmcc
inc corporation: i.n.c., incorporated, incorporation, incorporate, inc company, co inc, company inc, companies inc
corp corporation: corporation, corp, corporate, corpn, company corp, corporation limited, corp ltd, corporation ltd, coporation
llp partnership: l.l.p., limited liability partnership, r.l.l.p., l.l.l.p.
lp partnership: l.p., limited partnership, lp inc
gp partnership: general partnership, g.p., partnership, partners, and partners, and partner
pc corporation: p.c., professional corporation, professional association, p.a.
na corporation: n.a., national association, national bank association
co company: co, company, comp, coy, cmpy, companies, and co, and company, and cie, and comp, and sons, and brothers, and bros, bros co
trust fund: trust, business trust, unit trust, statutory trust, real estate investment trust, r.e.i.t.
fund fund: fund, funds, fond, fonds, investment fund, s.i.c.a.v., s.i.c.a.f., f.c.p., sicar, spc, segregated portfolio company, protected cell company, p.c.c., v.c.c., o.e.i.c., i.c.a.v.
cic association: c.i.c., community interest company, c.i.o., charitable incorporated organisation, charity, charitable trust, company limited by guarantee, nonprofit corporation, non profit organization, n.g.o., n.p.o.
coop cooperative: coop, co op, cooperative, co operative, cooperative society, co operative society, cooperative limited, cooperativa, cooperatives, cooperatief, cooperative society limited, industrial and provident society
est sole: establishment, est, proprietorship, sole proprietorship, sole proprietor, sole trader, individual entrepreneur
ibc corporation: i.b.c., international business company, exempted company
branch branch: branch, branch office, representative office, rep office, liaison office, filiale, filial, succursale, sucursal, zweigniederlassung, niederlassung, филиал, філія, представительство, oddzial, oddział, succursal, filiala, filiaal, sivuliike, fiokteleple, fióktelepe, klon, 分公司, 代表处, 办事处, 支店
# German
ag public: a.g., aktiengesellschaft, aktienges, ag und co, ag and co
gmbh limited: g.m.b.h., gesellschaft mit beschrankter haftung, gesellschaft mit beschraenkter haftung, gesellschaft m.b.h., ges m.b.h., gesmbh, ges mbh, mbh, gemeinnutzige gmbh, ggmbh, g.g.m.b.h.
gmbhcokg partnership: gmbh and co kg, gmbh und co kg, gmbh co kg, gmbh and co, gmbh und co, gmbh co, gmbh and cie kg, gmbh und compagnie kg, ges m.b.h. and co kg, gmbhandcokg, gmbhcokg
ug limited: u.g., unternehmergesellschaft, ug haftungsbeschrankt, ug haftungsbeschraenkt, unternehmergesellschaft haftungsbeschrankt, haftungsbeschrankt
kg partnership: k.g., kommanditgesellschaft, co kg, and co kg, und co kg, ug and co kg, ag and co kg, se and co kg
kgaa partnership: k.g.a.a., kommanditgesellschaft auf aktien, ag and co kgaa, gmbh and co kgaa, se and co kgaa, co kgaa, and co kgaa
ohg partnership: o.h.g., offene handelsgesellschaft, o.g., offene gesellschaft
gbr partnership: g.b.r., gesellschaft burgerlichen rechts, gesellschaft buergerlichen rechts, partg, partgmbb, partnerschaftsgesellschaft
ek sole: e.k., e.kfm., e.kfr., eingetragener kaufmann, eingetragene kauffrau, e.u., eingetragenes unternehmen, einzelfirma, einzelunternehmen
ev association: e.v., eingetragener verein, verein
eg cooperative: e.g., eingetragene genossenschaft, genossenschaft
stiftung foundation: stiftung, gemeinnutzige stiftung, stiftelse, stiftelsen, stichting, sihtasutus, säätiö, saatio, alapitvany, alapítvány, nadace, nadacia, nadácia, fundacja, fundatia, fundația, zaklada, zadužbina, fondacija, fondacioni, фондация, фонд, fondazione, fondation, fundacion, fundación, fundacao, fundação, fundacio, foundation, vakfi, vakfı, vakif, vakıf, bonyad, waqf, مؤسسة خيرية, وقف, بنیاد, 基金会, 基金會, 財団法人, 一般財団法人, 公益財団法人, 재단법인, ιδρυμα, idryma
# French
sa public: s.a., societe anonyme, société anonyme, sociedad anonima, sociedad anónima, sociedade anonima, sociedade anônima, sociedade anónima, societe anonyme par actions, s.a. de c.v., sociedad anonima de capital variable, s.a.b. de c.v., s.a.b., s.a.p.i. de c.v., s.a.p.i., s.a.a., s.a.c., sociedad anonima cerrada, sociedad anonima abierta, s.a.i.c., s.a.c.i., s.a.s.p., anonymi etairia, anonimi eteria, anonymos etaireia, ανωνυμη εταιρεια, ανώνυμη εταιρεία, ανώνυμη εταιρία, a.e., α.ε., s.a.l., societe anonyme libanaise, société anonyme libanaise, s.a.f., s.a.d., sociedad anonima deportiva, s.a.u., sociedad anonima unipersonal, c.a., compania anonima, compañía anónima, s.a.e.c.a., s.a.c.v., sa de cv, sab de cv
sarl limited: s.a.r.l., societe a responsabilite limitee, société à responsabilité limitée, s.à r.l., e.u.r.l., entreprise unipersonnelle a responsabilite limitee, s.a.r.l.u., suarl, s.u.a.r.l., s.a.r.l.s., sarl unipersonnelle, s.p.r.l., societe privee a responsabilite limitee, société privée à responsabilité limitée, s.p.r.l.u., srlu
sas public: s.a.s., societe par actions simplifiee, société par actions simplifiée, s.a.s.u., societe par actions simplifiee unipersonnelle, sociedad por acciones simplificada, sociedad por acciones, s.a.s. de c.v.
sasit partnership: societa in accomandita semplice, società in accomandita semplice
snc partnership: s.n.c., societe en nom collectif, société en nom collectif, societa in nome collettivo, società in nome collettivo, sociedad colectiva, s.c., sociedad en nombre colectivo, v.o.f., vennootschap onder firma, s.r.c.
scs partnership: s.c.s., societe en commandite simple, société en commandite simple, sociedad en comandita, s.en.c., s. en c., comandita simple, s.c.sp., societe en commandite speciale, c.v., commanditaire vennootschap, comm v, commv, gewone commanditaire vennootschap
sca partnership: s.c.a., societe en commandite par actions, société en commandite par actions, s.a.p.a., societa in accomandita per azioni
sci partnership: s.c.i., societe civile immobiliere, société civile immobilière, societe civile, société civile, sociedad civil, s.c.p., s.c.m., s.c.e.a., g.a.e.c., e.a.r.l.
gie association: g.i.e., groupement d interet economique, groupement dinteret economique, a.i.e., g.e.i.e., e.w.i.v., europaische wirtschaftliche interessenvereinigung, e.e.i.g., gruppo europeo di interesse economico
asbl association: a.s.b.l., association sans but lucratif, v.z.w., vereniging zonder winstoogmerk, a.i.s.b.l., association loi 1901, association, associazione, asociacion, asociación, associacao, associação, asociatia, asociația, vereniging, foreningen, forening, förening, forbund, yhdistys, r.y., mittetulundusühing, m.t.ü., biedriba, biedrība, asociacija, stowarzyszenie, sdruzeni, sdružení, spolek, zdruzenie, združenie, egyesulet, egyesület, udruga, udruzenje, udruženje, drustvo, društvo, сдружение, ассоциация, асоціація, общественная организация, громадська організація, dernek, derneği, dernegi, جمعية, انجمن, جمعیت, 协会, 協會, 社団法人, 一般社団法人, σωματειο, somateio
# Italian
spa public: s.p.a., societa per azioni, società per azioni, societe par actions, société par actions, spa con socio unico
srl limited: s.r.l., societa a responsabilita limitata, società a responsabilità limitata, s.r.l.s., societa a responsabilita limitata semplificata, srl unipersonale, s.r.l.u., sociedad de responsabilidad limitada, s. de r.l. de c.v., s. de r.l., s de rl de cv, s de rl, srl de cv, societatea cu raspundere limitata, societatea cu răspundere limitată, societate cu raspundere limitata, societate cu răspundere limitată, besloten vennootschap srl, sociedad de responsabilidad ltda
scarl cooperative: s.c.a.r.l., s.c.r.l., societa cooperativa, società cooperativa, soc coop, societa cooperativa a responsabilita limitata, soc coop a r l, s.c.p.a., societa consortile a responsabilita limitata, s.c.c., scop, societe cooperative, société coopérative, s.c.o.p., sociedad cooperativa, s.coop., s.c.t.g., cooperativa de responsabilidade limitada, c.r.l., c.v.b.a., cooperatieve vennootschap met beperkte aansprakelijkheid, c.v.o.a., cooperatie, coöperatie, coöperatief, cooperatieve vennootschap, u.a., b.a., w.a.
# Spanish, Portuguese
sl limited: s.l., sociedad limitada, s.l.u., sociedad limitada unipersonal, s.l.l., sociedad limitada laboral, s.l.n.e., s.l.p., sociedad limitada profesional, s.c.p.l.
ltda limited: ltda, l.t.d.a., limitada, lda, l.d.a., sociedade por quotas, sociedade limitada, sociedade por quotas de responsabilidade limitada, cia ltda, c.ltda., compania limitada, compañía limitada, unipessoal lda, sociedade unipessoal, e.i.r.e.l.i., eireli, e.i.r.l., empresa individual de responsabilidad limitada, empresa individual de responsabilidade limitada, s.r.ltda.
me sole: m.e.i., microempresa, e.p.p., empresa unipersonal, persona natural
cia company: cia, compania, compañía, companhia, compagnie, cie, et cie, and cie, e companhia, y compania, y cia, e cia, compagnia
sgps public: s.g.p.s., sociedade gestora de participacoes sociais
ep state: empresa publica, empresa pública, e.p., empresa estatal, e.s.e., empresa del estado, entidad publica empresarial, sociedad de economia mixta, s.e.m., sociedad del estado, s.e., epic, e.p.i.c., etablissement public, entreprise publique, societe nationale, société nationale, establecimiento publico
# Dutch, Belgian
bv limited: b.v., besloten vennootschap, besloten vennootschap met beperkte aansprakelijkheid, b.v.b.a., bvba, e.b.v.b.a.
nv public: n.v., naamloze vennootschap, naamloze vennootschap naar belgisch recht
maatschap partnership: maatschap, eenmanszaak
# Nordic, Baltic
ab limited: a.b., aktiebolag, aktiebolaget, ab publ, aktiebolag publ
as limited: aksjeselskap, aksjeselskapet, aksjeselskab, aktieselskab, aktieselskabet, a/s, aktsiaselts
asa public: a.s.a., allmennaksjeselskap
asx public: a.s., akciova spolecnost, akciová společnost, akc spol, akciova spolocnost, akciová spoločnosť, akcine bendrove, akcinė bendrovė, akciju sabiedriba, akciju sabiedrība, anonim sirketi, anonim şirketi, a.ş., anonim sti, as anonim sirketi, anonim ortakligi, anonim ortaklığı, a.o., t.a.ş., t.a.s., türk anonim şirketi, turk anonim sirketi
aps limited: a.p.s., anpartsselskab, anpartsselskabet, i.v.s., ivaerksaetterselskab
hb partnership: h.b., handelsbolag, kommanditbolag, k.b., ansvarlig selskap, interessentskab, i/s, k/s, kommanditselskab, p/s, partnerselskab
oy limited: o.y., osakeyhtio, osakeyhtiö, oy ab
oyj public: o.y.j., julkinen osakeyhtio, julkinen osakeyhtiö, oyj abp, abp
ky partnership: k.y., kommandiittiyhtio, kommandiittiyhtiö, avoin yhtio, avoin yhtiö, a.y.
osk cooperative: osuuskunta, osk, andelslag, ekonomisk forening, ekonomisk förening, a.m.b.a., andelsselskab, tulundusühistu, kooperativs, kooperatyvas, samvirkeforetak
ehf limited: e.h.f., einkahlutafelag, einkahlutafélag
hf public: h.f., hlutafelag, hlutafélag, o.h.f.
ou limited: o.ü., osauhing, osaühing, osauehing
sia limited: s.i.a., sabiedriba ar ierobezotu atbildibu, sabiedrība ar ierobežotu atbildību
uab limited: u.a.b., uzdaroji akcine bendrove, uždaroji akcinė bendrovė, m.b., mazoji bendrija, mažoji bendrija
iv sole: individualus komersants, individuali imone, individuali įmonė, fyzicka osoba podnikatel, zivnostnik
vi state: v.i., valstybes imone, valstybės įmonė, valsts akciju sabiedriba, statligt bolag
# Polish, Czech, Slovak, Hungarian
spzoo limited: sp. z o.o., sp.z.o.o., spolka z o o, spółka z o o, spolka z ograniczona odpowiedzialnoscia, spółka z ograniczoną odpowiedzialnością, spzoo, sp zoo, sp z oo
sapl public: spolka akcyjna, spółka akcyjna, p.s.a., prosta spolka akcyjna
spk partnership: sp. k., spolka komandytowa, spółka komandytowa, sp z o o sp k, sp z o o spolka komandytowa, spolka z ograniczona odpowiedzialnoscia spolka komandytowa, sp. j., spolka jawna, spółka jawna, spolka cywilna, spółka cywilna, s.k.a., spolka komandytowo akcyjna
pp state: przedsiebiorstwo panstwowe, przedsiębiorstwo państwowe, p.p., statni podnik, státní podnik, s.p., statny podnik, štátny podnik, panstwowe, spolka skarbu panstwa
sro limited: s.r.o., spolecnost s rucenim omezenym, společnost s ručením omezeným, spolocnost s rucenim obmedzenym, spoločnosť s ručením obmedzeným, spol. s r.o., spol s r o, spol sro
ks partnership: k.s., komanditni spolecnost, komanditní společnost, komanditna spolocnost, v.o.s., verejna obchodni spolecnost, veřejná obchodní společnost, verejna obchodna spolocnost
druzstvo cooperative: druzstvo, družstvo, spoldzielnia, spółdzielnia, szovetkezet, szövetkezet, zadruga, zadrugа, кооперация, кооператив, производственный кооператив, потребительский кооператив, kooperatif, kooperatifi, cooperativa agricola
zs association: z.s., zapsany spolek, zapsaný spolek, o.s., obcanske sdruzeni, občanské združenie, o.z., o.p.s., obecne prospesna spolecnost, n.o., neziskova organizacia
kft limited: k.f.t., korlatolt felelossegu tarsasag, korlátolt felelősségű társaság
zrt public: z.r.t., zartkoruen mukodo reszvenytarsasag, zártkörűen működő részvénytársaság, n.y.r.t., nyilvanosan mukodo reszvenytarsasag, nyilvánosan működő részvénytársaság, r.t., reszvenytarsasag, részvénytársaság
bt partnership: b.t., beteti tarsasag, betéti társaság, k.k.t., kozkereseti tarsasag, közkereseti társaság
# Balkans
doo limited: d.o.o., drustvo s ogranicenom odgovornoscu, društvo s ograničenom odgovornošću, drustvo sa ogranicenom odgovornoscu, društvo sa ograničenom odgovornošću, druzba z omejeno odgovornostjo, družba z omejeno odgovornostjo, д.о.о., друштво са ограниченом одговорношћу, j.d.o.o., d.o.o.e.l., дооел, друштво со ограничена одговорност, o.d.o.
dd public: d.d., dionicko drustvo, dioničko društvo, delniska druzba, delniška družba, akcionarsko drustvo, akcionarsko društvo, a.d., акционарско друштво, а.д., a.d., акционерно дружество
eood limited: e.o.o.d., еоод, еднолично дружество с ограничена отговорност, ednolichno druzhestvo s ogranichena otgovornost, o.o.d., оод, дружество с ограничена отговорност, druzhestvo s ogranichena otgovornost
ead public: e.a.d., еад, еднолично акционерно дружество, aktsionerno druzhestvo, акционерно дружество
kd partnership: k.d., komanditno drustvo, komanditno društvo, komanditna druzba, komanditna družba, j.t.d., javno trgovacko drustvo, ортачко друштво, d.n.o., družba z neomejeno odgovornostjo, събирателно дружество, командитно дружество, k.d.a.
sp sole: samostojni podjetnik, obrt, preduzetnik, p.r., едноличен търговец, е.т., ednolichen targovets, e.t.
jp state: j.p., javno preduzece, javno preduzeće, javno poduzece, javno poduzeće, јавно предузеће, јп, държавно предприятие, regie autonoma, regia autonomă, regia autonoma, r.a., societate nationala, compania nationala, compania națională, ndermarrje publike, ndërmarrje publike
shpk limited: sh.p.k., shoqeri me pergjegjesi te kufizuar, shoqëri me përgjegjësi të kufizuar, shoqeria me pergjegjesi te kufizuar
sha public: sh.a., shoqeri aksionare, shoqëri aksionare, shoqeria aksionare
saro public: societate pe actiuni, societate pe acțiuni, societatea pe actiuni, societatea pe acțiuni, societatea comerciala pe actiuni, sc, societate pe acţiuni
pfa sole: p.f.a., persoana fizica autorizata, persoană fizică autorizată, intreprindere individuala, i.i.
epe limited: ε.π.ε., εταιρεια περιορισμενης ευθυνης, εταιρεία περιορισμένης ευθύνης, etaireia periorismenis efthynis, eteria periorismenis efthinis, ι.κ.ε., i.k.e., ιδιωτικη κεφαλαιουχικη εταιρεια, ιδιωτική κεφαλαιουχική εταιρεία, idiotiki kefalaiouchiki etaireia
oe partnership: ο.ε., o.e., ομορρυθμη εταιρεια, ομόρρυθμη εταιρεία, omorrythmi etaireia, ε.ε., e.e., ετερορρυθμη εταιρεια, ετερόρρυθμη εταιρεία, eterorrythmi etaireia
# European and international
se public: societas europaea, europaische gesellschaft, europaische aktiengesellschaft, europese vennootschap, societe europeenne, société européenne, se
sce cooperative: societas cooperativa europaea
# Russia, Ukraine, Belarus, Central Asia, Caucasus
ooo limited: о.о.о., ооо, o.o.o., общество с ограниченной ответственностью, obshchestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoi otvetstvennostyu, obschestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoy otvetstvennost, obshestvo s ogranichennoy otvetstvennostyu, o o o, о.д.о., общество с дополнительной ответственностью, одо
tov limited: т.о.в., тов, t.o.v., товариство з обмеженою відповідальністю, tovarystvo z obmezhenoiu vidpovidalnistiu, tovarystvo z obmezhenoyu vidpovidalnistyu, т.д.в., тдв, товариство з додатковою відповідальністю, т.а.а., таварыства з абмежаванай адказнасцю
too limited: т.о.о., тоо, t.o.o., товарищество с ограниченной ответственностью, tovarishchestvo s ogranichennoy otvetstvennostyu, ж.ш.с., жшс, жауапкершілігі шектеулі серіктестік, zhauapkershiligi shekteuli seriktestik, осоо, о.с.о.о., m.ch.j., mchj, mas uliyati cheklangan jamiyat, masuliyati cheklangan jamiyat, ҷ.д.м.м., ҷдмм, hojalyk jemgyyeti, h.j., məhdud məsuliyyətli cəmiyyət, mehdud mesuliyyetli cemiyyet, mmc, m.m.c., შპს, sps, შეზღუდული პასუხისმგებლობის საზოგადოება, սպը, ՍՊԸ, սահմանափակ պատասխանատվությամբ ընկերություն, s.p.y., սահմանափակ պատասխանատվությամբ
ao public: а.о., ао, ao, акционерное общество, aktsionernoe obshchestvo, aktsionernoye obshchestvo, joint stock company, joint stock co, jointstock company, joint stock, j.s.c., jsc co, joint stock corporation, н.а.о., нао, непубличное акционерное общество, nepublichnoe aktsionernoe obshchestvo, а.т., ат, акціонерне товариство, aktsionerne tovarystvo, prat, п.р.а.т., прат, приватне акціонерне товариство, pryvatne aktsionerne tovarystvo, private joint stock company, private jsc, қоғамы, акционерлік қоғамы, акционерлік қоғам, aktsiyadorlik jamiyati, aksiyadorlik jamiyati, a.j., səhmdar cəmiyyəti, sehmdar cemiyyeti, სააქციო საზოგადოება, სს, ԲԲԸ, ՓԲԸ, բաց բաժնետիրական ընկերություն, փակ բաժնետիրական ընկերություն, joint stock commercial bank, joint stock bank, акционерный коммерческий банк, акб, a.k.b.
oao public: о.а.о., оао, o.a.o., открытое акционерное общество, otkrytoe aktsionernoe obshchestvo, otkrytoye aktsionernoye obshchestvo, open joint stock company, open joint stock co, open jsc, o.j.s.c., ojsc, в.а.т., ват, відкрите акціонерне товариство, vidkryte aktsionerne tovarystvo, а.а.т., ашық акционерлік қоғам, open type joint stock company, a.c.o.t., аоот, акционерное общество открытого типа
zao public: з.а.о., зао, z.a.o., закрытое акционерное общество, zakrytoe aktsionernoe obshchestvo, zakrytoye aktsionernoye obshchestvo, closed joint stock company, closed joint stock co, closed jsc, c.j.s.c., cjsc, з.а.т., зат, закрите акціонерне товариство, zakryte aktsionerne tovarystvo, аозт, акционерное общество закрытого типа
pao public: п.а.о., пао, p.a.o., публичное акционерное общество, publichnoe aktsionernoe obshchestvo, publichnoye aktsionernoye obshchestvo, public joint stock company, public joint stock co, public jsc, p.j.s.c., pjsc, п.а.т., пат, публічне акціонерне товариство, publichne aktsionerne tovarystvo, public stock company, public shareholding company, public joint stock corporation, q.p.s.c., p.s.c., q.s.c., k.s.c., k.s.c.c., k.s.c.p., s.a.k., b.s.c., b.s.c.c., s.a.o.g., s.a.o.c., s.a.e., egyptian joint stock company, saudi joint stock company
fgup state: ф.г.у.п., фгуп, fgup, федеральное государственное унитарное предприятие, federalnoe gosudarstvennoe unitarnoe predpriyatie, federal state unitary enterprise, f.s.u.e., г.у.п., гуп, g.u.p., государственное унитарное предприятие, gosudarstvennoe unitarnoe predpriyatie, state unitary enterprise, unitary enterprise, м.у.п., муп, муниципальное унитарное предприятие, municipal unitary enterprise, унитарное предприятие, у.п., уп, u.e., чуп, частное унитарное предприятие, private unitary enterprise, р.у.п., руп, республиканское унитарное предприятие, republican unitary enterprise, r.u.e., фкп, федеральное казенное предприятие, federal state enterprise, федеральное государственное предприятие, д.п., державне підприємство, derzhavne pidpryiemstvo, derzhavne pidpryyemstvo, state enterprise, state owned enterprise, s.o.e., государственное предприятие, гп, казенное предприятие, государственная корпорация, gosudarstvennaya korporatsiya, state corporation, state company, государственная компания, комунальне підприємство, kommunalnoe predpriyatie
fgbu state: ф.г.б.у., фгбу, федеральное государственное бюджетное учреждение, federal state budgetary institution, fgbu, фгку, фгау, фгбоу, federal state budgetary educational institution, государственное бюджетное учреждение, гбу, federal state institution, federal state autonomous institution, державна установа, фгуз, гку
ano association: а.н.о., ано, автономная некоммерческая организация, avtonomnaya nekommercheskaya organizatsiya, autonomous non profit organization, autonomous non commercial organization, a.n.o., н.к.о., нко, некоммерческая организация, некоммерческое партнерство, нп, nonprofit partnership, non commercial organization, благотворительный фонд, чоу, ноу
ip sole: и.п., ип, индивидуальный предприниматель, individualnyy predprinimatel, individual entrepreneur, ф.о.п., фоп, фізична особа підприємець, ч.п., чп, частное предприятие, chastnoe predpriyatie, приватне підприємство, п.п., пп, pryvatne pidpryiemstvo, private enterprise, яккa, yatt
npo state: н.п.о., нпо, научно производственное объединение, nauchno proizvodstvennoe obedinenie, nauchno proizvodstvennoe obyedinenie, scientific production association, scientific and production association, research and production association, н.п.п., нпп, научно производственное предприятие, nauchno proizvodstvennoe predpriyatie, research and production enterprise, scientific production enterprise, scientific and production enterprise, н.п.ф., нпф, научно производственная фирма, п.о., production association, производственное объединение, н.п.к., нпк, research and production corporation, scientific production corporation, research and production company, scientific production company
kt partnership: к.т., командитное товарищество, полное товарищество, товарищество на вере, коммандитное товарищество, крестьянское фермерское хозяйство, к.ф.х., кфх, peasant farm, спк, сельскохозяйственный производственный кооператив, collective farm, колхоз, совхоз
# Turkey
ltdsti limited: ltd. şti., ltd sti, limited sirketi, limited şirketi, ltd sirketi, limited sti, san ve tic ltd sti, sanayi ve ticaret ltd sti, sanayi ve ticaret limited sirketi, ticaret ltd sti, ticaret limited sirketi, tic ltd sti, sti, şti, sirketi, şirketi
tras public: san ve tic a.s., san ve tic as, sanayi ve ticaret a.s., sanayi ve ticaret as, sanayi ve ticaret anonim sirketi, ticaret anonim sirketi, ticaret as
trort partnership: kollektif sirketi, kollektif şirketi, komandit sirketi, komandit şirketi, adi ortaklik, adi ortaklığı, is ortakligi, iş ortaklığı
# Iran, Arab states, Israel, Pakistan, Afghanistan
pjsir public: sherkat sahami am, sherkate sahami am, شرکت سهامی عام, سهامی عام, sahami am
psir limited: sherkat sahami khas, شرکت سهامی خاص, سهامی خاص, sahami khass, sahami khas, با مسئولیت محدود, شرکت با مسئولیت محدود, ba masouliyat mahdoud, p.j.s., sherkat ba masouliyat mahdoud
shir company: sherkat, sherkate, sharikat, sharika, shirkat, sharekat, al sharika, شركة, الشركة, شرکت, charika
shmm limited: ذات مسؤولية محدودة, ذات المسؤولية المحدودة, ذ.م.م, ذ م م, شركة ذات مسؤولية محدودة, ش.ذ.م.م, ش ذ م م, محدودة المسؤولية, dhat masuliyah mahdudah, محدودة, المحدودة, لمتد, لمیتد, لميتد, لیمیتد
shma public: شركة مساهمة, مساهمة عامة, ش.م.ع, ش م ع, ش.م.ل, ش م ل, ش.م.م, ش م م, ش.م.ك, مساهمة, مساهمة مقفلة, شركة مساهمة عامة, المساهمة, sharikah musahamah, شركة مساهمة خاصة, المساهمة العامة
muas sole: مؤسسة, المؤسسة, muassasa, muassasah, mouassasa, moassese, موسسه, مؤسسه
tadamun partnership: شركة تضامن, تضامن, شركة توصية بسيطة, توصية بسيطة, وشركاه, وشركاؤه, و شركاه, wa shurakah, and associates
baam limited: בע״מ, בעמ, בע מ, b.m., baam, חברה בע״מ
amuta association: עמותה, ע״ר, ער, amuta, amutah, חל״צ
# South and East Asia
pt limited: p.t., perseroan terbatas, pt tbk, tbk, persekutuan komanditer, koperasi, usaha dagang
thco limited: บริษัท, จำกัด, บจก, ห้างหุ้นส่วนจำกัด, หจก, borisat, chamkat
thpcl public: จำกัด มหาชน, บมจ, p.c.l., public company limited, public co ltd, public co limited
tnhh limited: cong ty tnhh, công ty tnhh, công ty trách nhiệm hữu hạn, cong ty trach nhiem huu han, tnhh, t.n.h.h., tnhh mtv, cong ty tnhh mot thanh vien, trach nhiem huu han, một thành viên
ctcp public: cong ty co phan, công ty cổ phần, ctcp, c.t.c.p., co phan, tap doan, tập đoàn
vncty company: cong ty, công ty
opc corporation: o.p.c., one person company, opc private limited, section 8 company, nidhi limited
huf sole: h.u.f., hindu undivided family
cnltd limited: 有限公司, 有限责任公司, 有限責任公司, youxian gongsi, youxian zeren gongsi, youxiangongsi, 私人有限公司, 有限
cnjs public: 股份有限公司, 股份公司, gufen youxian gongsi, 股份, 公众有限公司
cngr company: 集团, 集團, 集团公司, 集團公司, 集团有限公司, 集團有限公司, jituan, jituan gongsi, jituan youxian gongsi, 公司, gongsi, 总公司, 總公司, zonggongsi
cnpt partnership: 有限合伙, 合伙企业, 普通合伙, 個人獨資, 个人独资企业, 合夥
kk public: k.k., kabushiki kaisha, kabushikigaisha, kabushiki gaisha, 株式会社, 株式會社, ㈱, カブシキガイシャ
yk limited: y.k., yugen kaisha, yugen gaisha, 有限会社, ㈲, g.k., godo kaisha, godo gaisha, 合同会社, goshi kaisha, gomei kaisha, 合資会社, 合名会社
krjs public: 주식회사, jusik hoesa, jusikhoesa, chusik hoesa, ㈜
krltd limited: 유한회사, yuhan hoesa, yuhanhoesa, 유한책임회사, 합자회사, 합명회사
krco company: 회사, hoesa, 총회사, 공사, 총국, 상사
phinc corporation: incorporada
lkpvt limited: (pvt) ltd, (private) limited, pvt, private
# Rarer ones
unltd partnership: unlimited, unlimited company, unlimited proprietary, no liability, private unlimited company
jv company: joint venture, j.v., joint undertaking, qoshma korxona, совместное предприятие, сп ооо, spilne pidpryiemstvo, spolne podnikanie, entreprise commune, consortium, konsorcjum, konsortium, consorcio, consorzio, consórcio
gug limited: g.u.g., gemeinnutzige ug, gag, gemeinnutzige ag, gemeinnutzige aktiengesellschaft
vvag cooperative: v.v.a.g., versicherungsverein auf gegenseitigkeit, mutual insurance company, mutual company, societe mutuelle, mutua de seguros, onderlinge waarborgmaatschappij, gensidigt selskab, gensidigt forsikringsselskab
aor state: a.ö.r., anstalt des offentlichen rechts, k.d.ö.r., korperschaft des offentlichen rechts, kor, eigenbetrieb, kommunalunternehmen, public sector undertaking, public sector enterprise, p.s.u., government company, crown corporation, statutory corporation, institution publique, publiekrechtelijke rechtspersoon
egbr partnership: e.g.b.r., eingetragene gbr, partg mbb, partnerschaftsgesellschaft mbb, mbb, stille gesellschaft, offene erwerbsgesellschaft, kommanditerwerbsgesellschaft, täisühing, usaldusühing, pilnsabiedriba, komanditsabiedriba, tikroji ukine bendrija, komanditine ukine bendrija, sameignarfelag, samlagsfelag, sociedad comanditaria, comandita por acciones, sociedad en comandita por acciones, comm va, commanditaire vennootschap op aandelen
ei sole: entreprise individuelle, e.i., auto entrepreneur, micro entreprise, samostalni preduzetnik, egyeni vallalkozo, egyéni vállalkozó, egyeni ceg, fuusilisest isikust ettevotja, f.i.e., enskild naringsidkare, enskild firma, enkeltpersonforetak, enkeltmandsvirksomhed, tominimi, toiminimi, şahıs şirketi, sahis sirketi, individualus verslas, intreprinderea individuala, intreprinzator individual, xususiy korxona, xususiy tadbirkor, oilaviy korxona, субъект предпринимательской деятельности, спд, физическое лицо предприниматель
asc public: a.s.c., aciq sehmdar cemiyyeti, açıq səhmdar cəmiyyəti, qapali sehmdar cemiyyeti, qapalı səhmdar cəmiyyəti, ochiq aksiyadorlik jamiyati, yopiq aksiyadorlik jamiyati, очиқ акциядорлик жамияти, хувьцаат компани, хк
xxk limited: х.х.к., ххк, хязгаарлагдмал хариуцлагатай компани, khyazgaarlagdmal khariutslagatai kompani, k.x.x.k., qoshimcha masuliyatli jamiyat
cpora public: c. por a., compania por acciones, compañía por acciones, comandita, s.a.i.c.a., s.a.c.i.f., s.a.c.i.f.i.a., sociedad anonima comercial industrial y financiera, sociedad anonima comercial e industrial, sociedad anonima promotora de inversion de capital variable, sociedad anonima promotora de inversion, sociedad anonima bursatil de capital variable, sapi de cv
srlcv limited: sociedad de responsabilidad limitada de capital variable, s.c.e.i., sociedad de capital e industria, s.g.r., sociedad de garantia reciproca, s.l.n.e., sociedad limitada nueva empresa
gou state: г.о.у., гоу, г.у., гу, г.б.о.у., гбоу, г.а.у., гау, м.о.у., моу, м.б.о.у., мбоу, мбдоу, м.б.у., мбу, мау, маоу, государственное учреждение, муниципальное учреждение, государственное бюджетное образовательное учреждение, муниципальное бюджетное учреждение, муниципальное казенное учреждение, мку, государственное казенное учреждение, государственное автономное учреждение, казенное учреждение, комунальний заклад, комунальна установа, державна організація, federal state budgetary enterprise, federal treasury enterprise, гкп, ргп, рмқк
oo association: общественное объединение, общественная организация, благотворительный фонд, благодійний фонд, некоммерческая организация, тсж, товарищество собственников жилья, снт, садоводческое некоммерческое товарищество, non governmental organization, non governmental organisation, non profit organisation, non profit, nonprofit, nonprofit organization, nonprofit organisation, non profit corporation, civil society organization, organisation non gouvernementale, o.n.g., organizacion no gubernamental, organizacao nao governamental, organisation sans but lucratif, o.s.b.l., منظمة غير حكومية, nevladina organizacija
pc state: public corporation, państwowa spółka, javno podjetje, municipal enterprise, municipal company, communal enterprise, entreprise publique economique, e.p.e. spa, epe spa, intreprinderea de stat, intreprinderea municipala, intreprinderea municipală, întreprinderea de stat
`;
