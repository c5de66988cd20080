/**
 * Words that names of bodies, places and days are made of, and that every language translates: written with a capital, but no name of their
 * own. Beginnings of folded words; `=` marks a whole word. Set by hand.
 */
const LISTS: readonly string[] = [
  // English
  `united kingdom state republic federa union nation people north south east west middle central great new royal labour conservativ liberal
  democrat republican socialist communist green tory tories remainer brexiteer assembly congress senat parliament house commons lords chamber
  cabinet court supreme judici justice law district county parish city town village street road avenue square park garden hall bridge river lake water
  sea ocean bay beach coast island mount valley airport station hospital school college faculty church mosque temple museum theat hotel palace
  prison navy naval marine air force guard custom border immigration enforcement intelligence security foreign home interior internal external
  affair defen finance treasury trade industr health education environment energy labor work agricultur transport secretary general deputy
  chief chair head speaker prime attorney director officer president premier bill act law amendment constitution treaty agreement deal
  agenc bureau board department institut center centre foundation trust society club league cup open championship tournament tour game
  olympi prize award medal world europ asia africa america arab christmas easter ramadan sabbath christian muslim jew islam catholic
  orthodox god bible quran holocaust nazi internet web radio television news times post journal show program project plan campaign
  conference summit forum festival report war demilitar zone january february march april june july august september october november
  december monday tuesday wednesday thursday friday saturday sunday =may =his =her =this =that =the =who =what =when =where =why =how =about
  =into =from =with =for =and =not =part =parts =pump =hard =children =general =north =majesty commonwealth twitter facebook instagram youtube telegram whatsapp google elite legend channel morning evening night =day =days =year =life =love =man =men =woman =women =boys =girls =mother =father =island =islands =light =stream =star =stars =fire =dragon =lion =lions =tiger =tigers =eagle =eagles =king =queen =prince =princess =old =big =little =first =second =third =last =one =all =our =your =their =you =we =he =she =they britain british brexit england english scot wales welsh ireland irish`,
  // French
  `etats royaume unis =uni =unie republique federa nation peuple nord =sud =est ouest moyen orient central grand nouve royal travailliste
  conservat liber democrat republicain socialist commun =vert =verts assemblee congres senat parlement chambre cabinet =cour supreme judiciair
  justice =loi district comte paroiss =ville village =rue route avenue place =parc jardin =pont riviere fleuve =lac =mer ocean =baie plage cote
  =ile =iles =mont vallee aeroport =gare hopital ecole universit faculte eglise mosquee temple musee theatre hotel palais prison marin armee
  force garde douan frontier immigration renseign securite etranger affaire interieur exterieur defense finance tresor commerce industri sante
  education environnement energi travail agricult transport secretair adjoint chef premi procureur direct constitution traite accord agenc
  bureau conseil departement institut centre fondation societe =club ligue coupe open championnat tournoi =tour =jeux olymp =prix medaill
  mond =europe europ asi afri ameri arab noel paques ramadan chretien musulman =juif =juifs islam =dieu bible coran nazi internet radio televis
  journal program projet =plan campagne conference sommet forum festival guerre janvier fevrier avril juillet septembre octobre novembre
  decembre =maison =croix rouge =lord majeste commonwealth twitter =elite =chaine =matin =soir =nuit =jour =jours =vie =homme =femme =etoile =lumiere =premier =dernier =petit britann brexit angl ecoss gall irland`,
  // Spanish
  `estado reino =unido =unidos =unida =unidas republic federa nacion pueblo =norte =sur =este oeste medio oriente central =gran =nuev laborist
  conservador liber democrat socialist comunist =verde asamblea congreso senado parlament camara gabinete corte tribunal suprem judicial justicia
  =ley distrito condado parroqui ciudad =villa =calle carretera avenida plaza =parque jardin puente =rio =lago =mar oceano bahia playa costa
  =isla =islas =monte valle aeropuerto estacion hospital escuela universi facultad iglesia mezquita templo museo teatro hotel palacio prision
  armada marina ejercito fuerza guardia aduan fronter inmigra inteligen seguridad asunto exterior interior defensa finanz hacienda tesoro
  comercio industri salud educaci ambiente energi trabajo agricult transport secretari adjunt jefe primer fiscal director constitucion tratado
  acuerdo agencia oficina consejo departament institut centro fundaci sociedad =club =liga =copa open campeonato torneo =tour juegos olimp premio
  medalla mundial =mundo europ asia afric americ arab navidad pascua ramadan cristian musulman judi islam =dios biblia coran nazi internet radio
  televis noticia period program proyecto =plan campana conferencia cumbre foro festival guerra enero febrero marzo abril =mayo =junio =julio
  agosto septiembre octubre noviembre diciembre =casa =cruz =roja =miembro =miembros =elite commonwealth =canal =noche =dia =dias =vida =hombre =mujer =estrella =luz =primera =ultimo =ultima salon =fama =sistema =plus majestad ministr britan brexit ingl escoc gales irland`,
  // Turkish
  `birlesik birlesmis kral krali devlet cumhur federa ulus millet halk kuzey guney dogu bati =orta merkez buyuk yeni isci muhafazakar liberal
  demokrat sosyalist komunist yesil meclis kongre senat parlament kabine mahkeme yuksek yargi adalet =yasa bolge ilce =koy sehir kent sokag
  cadde yolu meydan park bahce kopru nehir nehr golu deniz okyanus korfez plaj sahil ada =dag vadi havaliman havaalan istasyon hastane okul
  universite fakulte kilise cami tapinak muze tiyatro otel saray hapishane cezaev donanma ordu kuvvet muhafiz gumruk sinir goc istihbarat
  guvenlik disisleri icisleri savunma maliye hazine ticaret sanayi saglik egitim cevre enerji calisma tarim ulastirma sekreter genel yardimci
  baskan basbakan bassavci savci sozcu uye sansolye vekil mudur anayasa antlasma anlasma ajans buro kurul konsey komisyon departman enstitu
  vakif vakfi dernek kulub lig kupa sampiyon turnuva oyun olimpiyat odul madalya dunya avrupa asya afrika amerika arap noel paskalya ramazan
  hristiyan musluman yahudi islam tanri =allah kuran nazi sabat internet radyo televizyon haber gazete program proje plan kampanya konferans
  zirve forum festival savas ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik pazartesi sali carsamba persembe cuma
  cumartesi pazar =bay =bayan =onun =saat saat majeste mahalle =yaz =bu =bir =saha =sahasi =gunu =gece =gun =hayat =yildiz =ada =adasi akdeniz eyalet britan brexit ingil iskoc galler irlanda kurt`,
  // Italian and Portuguese
  `unito =uniti =unite regno stati nazion popol nord =sud =est ovest =medio orient grande partito assemblea congresso camera corte tribunale suprem
  giustizia distretto contea citta =via piazza parco ponte fiume =lago =mare isola monte aeroporto stazione ospedale scuola chiesa moschea museo teatro
  palazzo carcere marina esercito forz dogan immigraz sicurezza ester interno difesa finanz commercio salute istruzione ambiente lavoro agenzia ufficio
  istituto fondazione =lega =coppa campionato giochi premio mondial gennaio febbraio giugno luglio settembre ottobre dicembre natale pasqua =dio
  reino estado =unido naco =norte =leste oeste assembleia senado camara supremo justica distrito condado cidade =rua praca =parque =rio =lago ilha
  aeroporto estacao hospital escola igreja mesquita museu marinha exercito policia alfandega seguranca defesa comercio saude educacao agencia
  departamento instituto fundacao =liga =copa campeonato jogos premio janeiro fevereiro maio junho julho setembro outubro dezembro natal pascoa =deus`,
  // Dutch and Polish
  `verenigd staten koninkrijk republiek noord zuid =oost =west midden grote partij kamer tweede eerste =hof gerecht hoge =wet provincie =stad straat
  plein =park =brug rivier =meer =zee eiland =berg luchthaven =station ziekenhuis school kerk moskee museum paleis marine leger luchtmacht douane
  grens veiligheid buitenland binnenland defensie financ handel onderwijs milieu arbeid bureau instituut stichting beker kampioen spelen prijs wereld
  januari februari maart juni juli augustus oktober zondag maandag dinsdag woensdag donderdag vrijdag zaterdag kerst pasen =god
  zjednoczon krolestw stan republik narod polnoc poludni wschod zachod srodkow wielk now parti zgromadz kongres senat izb sad najwyzsz sprawiedliw
  okreg hrabstw miast ulic plac =park most rzek jezior morz wysp gor lotnisk dworzec szpital szkol uniwersytet kosciol meczet muze teatr palac marynark
  wojsk sil stra granic bezpieczen zagranic wewnetrz obron finans handl zdrowi edukacj srodowisk prac agencj biur instytut fundacj lig puchar mistrzostw
  igrzysk nagrod swiat stycz lut marc kwie maj czerw lip sierp wrze pazdz listopad grud niedziel poniedzial wtor srod czwart piat sobot wielkanoc bog`,
  // Russian and Ukrainian
  `соедин соединен сполучен королевств королівств штат государств держав республик республік федер союз союза нации наци націи народ север північ
  юг южн півден восток восточн східн сході схід запад захід ближн средн середн централ больш велик нов лейборист консерв либерал ліберал демократ
  социалист соціаліст коммунист комуніст зелен тори торі ассамбле асамбле конгресс конгрес сенат парламент палат кабинет кабінет верховн судеб
  юстици юстиці закон округ окружн графств город міст улиц вулиц проспект площад площ парк сад мост міст рек річ озер море мор океан залив
  затока пляж побереж узбереж остров острів гор долин аэропорт аеропорт вокзал больниц лікарн школ колледж коледж университет університет
  факультет церк мечет храм музе театр отел готел двор палац тюрьм вязниц флот вмс вмф сил гвард тамож митн гранич прикордон иммигр імміг
  развед розвід безопасн безпек иностранн закордон внутр внутріш оборон финанс фінанс торгов промышл промислов здоров образов освіт энерг енерг
  труд прац транспорт секретар госсекретар держсекретар генпрокурор прокурор директор премьер прем конституц договор договір агентств бюро
  департамент институт інститут центр фонд обществ товариств клуб лиг ліг куб чемпион чемпіон турнир турнір игр ігор ігр олимп олімп прем
  мир світ европ європ ази азі африк америк арабск араб рождеств різдв христиан християн мусульман евре єврє ислам іслам бог библи біблі коран
  нацист интернет інтернет радио радіо телевид телебач новост новин шоу программ програм проект план кампан конференц саммит саміт форум
  фестивал войн війн величеств величност слав зал мирова первая друга перв друг если якщо орган організ организ служб парт =рада =раді =ради =раду =радою =совет =совета =совете =советом =канал =каналу =каналі твиттер твіттер фейсбук телеграм інстаграм инстаграм =ніч =ночь =утро =ранок =день =дні =жизнь =життя =звезда =зірка содруж співдруж британбрекзит брексит брекзіт брексіт англи англі шотланд уэльс уельс ирланд ірланд`,
];

const WORDS = LISTS.flatMap((list) => list.split(/\s+/u)).filter((word) => word !== '');
const WHOLE = new Set(WORDS.filter((word) => word.startsWith('=')).map((word) => word.slice(1)));
const BEGINNINGS = new Set(WORDS.filter((word) => !word.startsWith('=')));

const LONGEST_ENDING = 8;

/** @param folded a folded word. */
export function isCapitalWord(folded: string): boolean {
  if (WHOLE.has(folded)) return true;
  for (let length = Math.max(2, folded.length - LONGEST_ENDING); length <= folded.length; length++)
    if (BEGINNINGS.has(folded.slice(0, length))) return true;
  return false;
}
