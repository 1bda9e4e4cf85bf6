import type { HazardCode } from '../hazard-code.ts';

/**
 * Words by which the `event` of an alert is recognised, parted by commas: English, then other languages of Europe. Stems are enough, since a
 * phrase of five letters or more is found within words.
 */
export const EVENT_WORDS: Readonly<Partial<Record<HazardCode, string>>> = {
  earthquake:
    'earthquake,seismic,aftershock,erdbeben,seisme,tremblement de terre,terremoto,sisma,terramoto,sismo,aardbeving,jordskælv,jordskjelv,jordbävning,maanjäristys,trzęsienie ziemi,zemětřesení,zemetrasenie,földrengés,cutremur,σεισμος,земетресение,potres,maavärin,zemestrīce,žemės drebėjimas',
  tsunami: 'tsunami,flutwelle,raz de marée,maremoto,τσουνάμι,цунами',
  'volcanic-eruption':
    'volcano,volcanic,eruption,vulkan,volcan,vulcano,eruzione,erupción,erupção,uitbarsting,tulivuori,wulkan,sopka,vulkán,erupti,ηφαιστειο,вулкан',
  'ash-fall': 'volcanic ash,ash fall,ashfall,aschefall,cendres volcaniques,caduta di cenere,caída de ceniza',
  landslide:
    'landslide,landslip,mudslide,rockfall,rock fall,erdrutsch,bergsturz,hangrutsch,steinschlag,glissement de terrain,éboulement,frana,deslizamiento,deslizamento,aardverschuiving,jordskred,maanvyöry,osuwisko,sesuv,zosuv,földcsuszamlás,alunecare de teren,κατολισθηση,свлачище,klizište',
  'debris-flow': 'debris flow,mud flow,murgang,murenabgang,coulée de boue,lave torrentielle,colata detritica',
  avalanche:
    'avalanche,lawine,valanga,valanghe,alud,avalancha,sneskred,snøskred,snöskred,lumivyöry,lawina,lavina,lavína,avalanșă,χιονοστιβαδα,лавина,snežni plaz',
  'geomagnetic-storm': 'geomagnetic,solar storm,space weather,sonnensturm,weltraumwetter,orage magnétique',
  'storm-surge':
    'storm surge,storm tide,sturmflut,onde de tempête,stormvloed,stormflod,mareggiata,marejada,stormflo,cofka',
  'coastal-event':
    'coastal event,coastal hazard,high surf,large waves,wave warning,vagues submersion,vagues,fenómenos costeros,costeros,agitação marítima,hoher seegang,wellen,wezbranie sztormowe',
  'coastal-flooding':
    'coastal flood,lakeshore flood,tidal flood,küstenüberflutung,submersion marine,inondazione costiera,inundación costera',
  'flash-flood':
    'flash flood,sturzflut,überschwemmung durch starkregen,crue soudaine,crue rapide,piena improvvisa,inundación repentina,crecida súbita,gwałtowna powódź,přívalová povodeň,prívalová povodeň,villámárvíz,viitura rapida',
  flood:
    'flood,inundation,hochwasser,überschwemmung,überflutung,inondation,crue,alluvione,inondazione,piena,esondazione,inundaci,crecida,inundação,cheia,overstroming,hoogwater,oversvømmelse,flom,översvämning,högt flöde,tulva,powódź,wezbranie,povodeň,povodne,árvíz,belvíz,inundați,viitur,πλημμυρ,наводнени,poplav,üleujutus,plūdi,potvyn',
  rainfall:
    'rain flood,rain,heavy rain,rainfall,downpour,starkregen,dauerregen,regen,pluie,précipitation,pioggia,pioggie,precipitazioni,lluvia,chuva,precipitação,neerslag,kraftig regn,regn,skyfall,sade,deszcz,ulewa,déšť,vydatný déšť,dážď,eső,felhőszakadás,ploaie,ploi,βροχη,βροχοπτωση,дъжд,валеж,kiša,dež,vihm,lietus,lietūs',
  thunderstorm:
    'thunderstorm,thunder storm,electrical storm,gewitter,orage,temporale,temporali,tormenta,trovoada,onweer,tordenvejr,tordenbyge,torden,åska,åskväder,ukkonen,ukkos,burza,burze,bouřka,bouřky,búrka,búrky,zivatar,furtun,vijelie,καταιγιδ,гръмотевичн,гръмотевици,grmljavin,nevihta,nevihte,äike,pērkona,perkūnij',
  lightning: 'lightning,blitzschlag,foudre,fulmini,rayos,descargas eléctricas,bliksem,salama',
  hail: 'hail,hagel,grêle,grandine,granizo,hagl,raekuuro,rakeet,gradobicie,krupobití,krupobitie,jégeső,jégveszély,grindina,χαλαζι,градушка,tuča,rahe,krusa,kruša',
  tornado:
    'tornado,waterspout,windhose,wasserhose,trombe,tromba d aria,tromba marina,windhoos,waterhoos,skypumpe,trąba powietrzna,forgószél,ανεμοστροβιλ,торнадо',
  wind: 'wind,gale,gust,near gale,sturmböe,sturmböen,orkanböen,böen,böe,vent violent,rafale,vento,raffiche,burrasca,viento,rachas,rajada,windstoten,rukvinde,kuling,kastevind,vind,byer,tuuli,myrsky,puuska,wiatr,vítr,vietor,szél,szélvihar,vânt,ανεμο,ανεμοι,вятър,vjetar,veter,tuul,vējš,vėjas',
  storm:
    'storm,violent storm,orkan,sturm,tempête,tempesta,tempestad,temporal,tempestade,storm warning,stormur,vihar,furtună,θυελλα,буря,oluja,nevihte z vetrom,torm,vētra,audra,ouragan extratropical',
  derecho: 'derecho,squall line,böenfront',
  'tropical-cyclone':
    'tropical cyclone,tropical storm,tropical depression,cyclone,zyklon,wirbelsturm,ciclone,ciclón,tropische storm,tropisk cyklon,cyklon,τυφωνας,циклон',
  hurricane: 'hurricane,hurrikan,ouragan,uragano,huracán,furacão,huragan,ураган',
  typhoon: 'typhoon,taifun,typhon,tifone,tifón,tufão,tajfun,тайфун',
  snowfall:
    'snow,snowfall,heavy snow,schnee,schneefall,neige,neve,nevicata,nieve,nevada,sneeuw,snefald,snø,snöfall,snö,lumisade,lumi,śnieg,opady śniegu,sníh,sněžení,sneh,sneženie,havazás,hóesés,ninsoare,ninsori,χιονι,χιονοπτωση,снеговалеж,сняг,snijeg,sneg,lumesadu,sniegs,snygis',
  blizzard:
    'blizzard,snow storm,snowstorm,schneesturm,tempête de neige,tormenta de nieve,bufera di neve,sneeuwstorm,snestorm,snøstorm,snöstorm,lumimyrsky,zamieć,sněhová bouře,hóvihar,viscol,χιονοθυελλα,виелица,mećava',
  snowdrift: 'snowdrift,snow drift,blowing snow,schneeverwehung,congère,fygning,snøfokk,zawieje,sněhové jazyky,hófúvás',
  'black-ice':
    'black ice,freezing rain,ice warning,slippery,glaze,glatteis,glätte,eisregen,glätteisen,verglas,gelicidio,ghiaccio,hielo,gelo,ijzel,gladheid,isslag,islag,halka,jäätävä,gołoledź,ledovka,náledí,poľadovica,ónos eső,polei,παγετος δρομου,поледица,poledica,jäide,apledojums,lijundra',
  'ice-and-snow': 'snow ice,schnee eis,neige verglas,neve ghiaccio,winter weather,winter storm,icing,nieve y hielo',
  frost:
    'frost,ground frost,wind chill,freeze,freezing,gelata,gelo notturno,gel,heladas,helada,geada,vorst,nattefrost,halla,przymrozki,przymrozek,mráz,fagy,îngheț,παγετος,слана,mraz,öökülm,salna,šalna',
  'cold-wave':
    'cold wave,extreme cold,low temperature,severe cold,kälte,kältewelle,strenger frost,grand froid,froid,temperature basse,freddo,ondata di freddo,temperature minime,temperaturas mínimas,ola de frío,frío,tempo frio,extreme kou,koude,kulde,kyla,pakkanen,silny mróz,silné mrazy,nízké teploty,nízke teploty,extrém hideg,ger,ψυχος,студ,hladno,niske temperature,madal temperatuur',
  'heat-wave':
    'heat,heat wave,heatwave,high temperature,extreme heat,hitze,hitzewelle,wärmebelastung,canicule,vague de chaleur,caldo,ondata di calore,temperature massime,temperaturas máximas,ola de calor,calor,tempo quente,hitte,hetebølge,värmebölja,helle,upał,upały,vysoké teploty,horúčavy,hőség,hőhullám,caniculă,canicula,καυσωνας,υψηλες θερμοκρασιες,горещ,toplinski val,vročina,kuumus,karstums,kaitra',
  fog: 'fog,dense fog,nebel,brouillard,nebbia,niebla,nevoeiro,mist,tåge,tåke,dimma,sumu,mgła,gęsta mgła,mlha,hmla,köd,ceață,ομιχλη,мъгла,magla,megla,udu,migla,rūkas',
  'dust-storm':
    'dust storm,sandstorm,sand storm,staubsturm,sandsturm,tempête de sable,tormenta de arena,polvo en suspensión,calima,αμμοθυελλα',
  drought:
    'drought,water shortage,dürre,trockenheit,sécheresse,siccità,sequía,seca,droogte,tørke,torka,kuivuus,susza,sucho,aszály,secetă,ξηρασια,суша,põud,sausums,sausra',
  thaw: 'thaw,tauwetter,dégel,disgelo,deshielo,degelo,dooi,tøvejr,odwilż,obleva,odmäk,olvadás',
  pollen: 'pollen,polline,polen,pyłki',
  'floating-ice': 'iceberg,sea ice,treibeis,eisgang,drift ice,ice drift',
  'forest-fire':
    'forest fire,forestfire,fire weather,waldbrand,feux de forêt,feu de forêt,incendio boschivo,incendi boschivi,incendio forestal,incêndio florestal,fogo rural,bosbrand,skovbrand,skogbrann,skogsbrand,metsäpalo,pożar lasu,lesní požár,lesný požiar,erdőtűz,incendiu de pădure,δασικη πυρκαγια,горски пожар,šumski požar,požar v naravi,metsatulekahju,meža ugunsgrēk,miško gaisr',
  wildfire:
    'wildfire,wild fire,bush fire,bushfire,grass fire,grassfire,vegetation fire,vegetationsbrand,flächenbrand,feu de végétation,natuurbrand,gräsbrand,ruohikkopalo,maastopalo,naturbrand',
  'fire-risk':
    'fire risk,fire danger,brandgefahr,waldbrandgefahr,grasbrandgefahr,risque d incendie,rischio incendi,riesgo de incendio,zagrożenie pożarowe,nebezpečí požárů',
  'structure-fire':
    'structure fire,building fire,industrial fire,house fire,großbrand,gebäudebrand,incendie industriel,incendie',
  conflagration: 'conflagration,feuersbrunst',
  fire: 'fire,brand,feuer,feu,incendio,incêndio,fuego,palo,pożar,požár,požiar,tűz,incendiu,πυρκαγια,пожар,požar,tulekahju,ugunsgrēks,gaisras',
  'air-pollution':
    'air pollution,air quality,smog,luftverschmutzung,luftqualität,pollution de l air,ozone,ozon,calidad del aire,inquinamento atmosferico',
  'marine-pollution': 'marine pollution,meeresverschmutzung,pollution marine,contaminación marina',
  'river-pollution': 'river pollution,gewässerverunreinigung,pollution des cours d eau,fischsterben',
  pollution:
    'pollution,verschmutzung,inquinamento,contaminación,poluição,vervuiling,förorening,zanieczyszczenie,znečištění,szennyezés,poluare',
  'contaminated-drinking-water':
    'drinking water,boil water,contaminated water,trinkwasser,abkochgebot,eau potable,acqua potabile,agua potable,drinkwater,drikkevann,dricksvatten,woda pitna,pitná voda,ivóvíz',
  'gas-leak': 'gas leak,gasaustritt,fuite de gaz,fuga di gas,fuga de gas,gaslek,gasläcka,wyciek gazu,únik plynu',
  'oil-spill': 'oil spill,ölpest,ölunfall,marée noire,marea nera,marea negra,olieramp',
  'odour-nuisance': 'odour,odor,geruchsbelästigung,nuisance olfactive',
  'uv-radiation': 'uv radiation,uv index,uv strahlung,hoher uv',
  'nuclear-power-station-accident':
    'nuclear power,kernkraftwerk,atomkraftwerk,centrale nucléaire,centrale nucleare,central nuclear,kerncentrale,elektrownia jądrowa',
  'nuclear-hazard': 'nuclear,nuklear,atomare,nucléaire',
  'radiological-hazard':
    'radiological,radioactive,radiation hazard,radiation level,radioaktiv,strahlung,radiologique,radioactif,radiologico,radiológic,promieniowani',
  'chemical-hazard':
    'chemical hazard,chemical spill,chemieunfall,gefahrstoff,giftige gase,risque chimique,rischio chimico',
  'biological-hazard': 'biological hazard,biologische gefahr,risque biologique,rischio biologico',
  'hazardous-material-accident':
    'hazardous material,hazmat,gefahrgut,gefahrstoffaustritt,matières dangereuses,sostanze pericolose,materias peligrosas',
  'industrial-accident':
    'industrial accident,factory accident,industrieunfall,chemieunfall im werk,betriebsstörung,accident industriel,incidente industriale,accidente industrial',
  'explosive-hazard': 'explosion,explosive,esplosione,explosión,ontploffing,eksplosion,wybuch,výbuch,robbanás',
  'it-attack':
    'cyber attack,cyberattack,cyberangriff,cyberattaque,attacco informatico,ciberataque,cyberaanval,cyberangreb,cyberatak',
  'it-outage': 'it outage,it systems,it ausfall,panne informatique,computer outage',
  'power-outage':
    'power outage,power failure,blackout,stromausfall,panne de courant,panne d électricité,coupure de courant,interruzione elettrica,apagón,corte de energia,stroomstoring,stroomuitval,strømafbrydelse,strømbrudd,strömavbrott,sähkökatko,awaria prądu,brak prądu,výpadek proudu,výpadok prúdu,áramszünet,pană de curent,διακοπη ρευματος,прекъсване на тока,nestanek struje',
  'telephone-outage': 'telephone outage,phone outage,telefonausfall,panne téléphonique,telefonstoring',
  'telecom-cable-fault':
    'cable fault,submarine cable,cable break,cable cut,kabelbruch,seekabel,kabelschaden,câble sous marin,cavo sottomarino,cable submarino',
  'emergency-number-outage':
    '911 telephone outage,112 outage,emergency number,notruf ausfall,notrufausfall,notruf gestört,numéro d urgence,112 storing',
  'water-supply-outage': 'water outage,water supply,wasserausfall,wasserversorgung,coupure d eau,waterstoring',
  'gas-supply-outage': 'gas outage,gas supply,gasversorgung,gasausfall',
  'dam-failure':
    'dam failure,dam break,dam burst,dammbruch,talsperre,rupture de barrage,cedimento diga,rotura de presa,dambreuk',
  'dike-failure': 'dike failure,levee,deichbruch,rupture de digue,dijkdoorbraak',
  epidemic: 'epidemic,outbreak,epidemie,épidémie,epidemia,epidemi,járvány',
  pandemic: 'pandemic,pandemie,pandémie,pandemia,pandemi',
  epizootic:
    'animal disease,bird flu,avian influenza,swine fever,tierseuche,vogelgrippe,schweinepest,grippe aviaire,peste porcine,influenza aviaria,gripe aviar,vogelgriep',
  'food-safety-alert':
    'food safety,food recall,lebensmittelwarnung,rappel de produit,sicurezza alimentare,seguridad alimentaria',
  terrorism: 'terrorism,terror,terrorist,attentat,terrorismo,terrorisme',
  shooting: 'shooting,active shooter,gunman,amok,schießerei,fusillade,sparatoria,tiroteo,schietpartij',
  'missing-person':
    'missing person,child abduction,abduction,amber alert,vermisst,entführung,alerte enlèvement,persona scomparsa,persona desaparecida,vermissing',
  'ordnance-discovery': 'bomb,unexploded,bombenfund,weltkriegsbombe,bombe,bomba,ammunition',
  'air-strike': 'air raid,air strike,luftangriff,fliegeralarm,attaque aérienne,повітряна тривога',
  'missile-attack': 'missile,raketenangriff,missili,misil',
  'road-accident': 'road accident,traffic accident,road traffic,verkehrsunfall,accident de la route,incidente stradale',
  'rail-accident': 'rail accident,train accident,derailment,zugunglück,accident ferroviaire',
  'aircraft-crash': 'aircraft crash,plane crash,air crash,flugzeugabsturz,accident d avion',
  'maritime-disaster': 'maritime,shipwreck,ship accident,schiffsunglück,naufrage,naufragio',
  'danger-to-life': 'civil danger,danger to life,lebensgefahr,danger de mort',
  'test-alert': 'test,test alert,test message,probealarm,probewarnung,exercice d alerte,cell broadcast test',
  'siren-test': 'siren test,sirenenprobe,sirenentest,essai des sirènes',
  'safety-warning': 'gefahreninformation,civil emergency,safety warning',
};
