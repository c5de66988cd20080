/** How Italian attributes what was said (basic). */
import type { LexiconData } from './lexicon.ts';

export const it: LexiconData = {
  language: 'it',
  colonClauses: true,
  order: 'svo',
  incises: 'dashes',
  verbs: {
    goingOn: `aggiungendo precisando affermando sottolineando spiegando ricordando sostenendo dichiarando assicurando ammettendo ribadendo
      insistendo avvertendo prima_di_aggiungere prima_di_precisare prima_di_affermare prima_di_sottolineare prima_di_spiegare
      prima_di_ricordare prima_di_ammettere prima_di_concludere prima_di_dichiarare`,
    say: `dice disse diceva dicono dissero detto ha_detto afferma affermò affermano affermato dichiara dichiarò dichiarano dichiarato spiega
      spiegò spiegano spiegato aggiunge aggiunse aggiunto racconta raccontò raccontano raccontato sottolinea sottolineò sottolineato annuncia
      annunciò annunciato sostiene sostenne sostengono sostenuto precisa precisò precisato assicura assicurò assicurato ammette ammise ammesso
      ricorda ricordò ricordato riferisce riferì riferito scrive scrisse scritto risponde rispose risposto ribadisce ribadito conferma confermò
      confermato nega negò negato denuncia denunciò denunciato avverte avvertì avvertito osserva osservò osservato commenta commentò commentato
      conclude concluse twitta twittato promette promise promesso`,
    that: `crede pensa teme spera rivela rivelò rivelato chiede chiese chiesto`,
    beside: `grida gridò gridava esclama esclamò sussurra sussurrò mormora sospira urla urlava chiede chiese continua prosegue conclude sorride`,
    reflexive: {
      pronouns: `si`,
      auxiliaries: `è era sono erano`,
      finite: `lamenta lamentò lamentava lamentano sfoga sfogò sfogava sfogano indigna indignò indignava chiede chiese chiedeva chiedono difende difese
        difendeva giustifica giustificò scusa scusò dispera disperò rammarica rammaricò rallegra rallegrò stupisce stupì commuove domanda domandò`,
      participles: `lamentato lamentata lamentati lamentate sfogato sfogata sfogati sfogate indignato indignata indignati chiesto chiesta chiesti difeso
        difesa difesi giustificato giustificata scusato scusata disperato disperata rammaricato rammaricata rallegrato rallegrata stupito stupita
        commosso commossa domandato domandata`,
    },
    urge: `chiede chiese chiesto invita invitò esorta esortò promette promise promesso minaccia`,
    about: `denuncia denunciò condanna condannò accusa accusò critica criticò nega negò descrive descrisse parla_di parlò_di`,
    aboutQuoted: `definisce definì definito chiama chiamò parla parlò`,
    ambiguous: `detto scritto denuncia accusa critica condanna nota ricorda conferma`,
  },
  source: `secondo stando_a stando_al stando_alla a_detta_di a_detta_del a_detta_della a_giudizio_di a_giudizio_del a_giudizio_della per`,
  as: `come`,
  takingUp: `così lo`,
  that: `che`,
  whether: `se`,
  how: `perché come`,
  infinitive: `di a`,
  negations: `non mai né nessuno`,
  auxiliaries: `ha hanno aveva avevano è sono era`,
  auxiliaryInCue: true,
  finite: `è sono era erano ha hanno aveva sarà può possono deve`,
  adverbs: `anche poi ancora inoltre già ieri oggi infatti invece dopo quindi allora così intanto inoltre forse qui lì là adesso ora poi infine`,
  times: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
    novembre dicembre mattina sera notte ieri oggi`,
  determiners: `il lo la i gli le l' un uno una un' questo questa alcuni molti altri`,
  definite: `il lo la i gli le l' questo questa`,
  genderedArticles: { m: 'il un uno lo questo', f: 'la una questa' },
  proDrop: true,
  prepositions: `a di in con su per tra fra da al del nel sul dal dopo prima durante contro senza`,
  locatives: `in a`,
  ofPlaces: `abitante abitanti residente residenti sindaco sindaca città paese porto via piazza quartiere`,
  callings: `fuoco faro finanza famiglia guardia bordo scorta sicurezza dogana stampa corpo macchina`,
  capes: `capo`,
  nounPrepositions: `di del della dei delle dell'`,
  coordinators: `e ed ma o né`,
  subordinators: `che perché quando se mentre dove`,
  relatives: `che cui quale`,
  others: `altro altra altri altre un'altra secondo seconda`,
  origins: `da dal dalla`,
  pronouns: { m: 'lui egli', f: 'lei ella', p: 'loro noi', n: 'io' },
  possessives: { n: 'suo sua suoi sue mio mia miei mie', p: 'loro nostro' },
  firstPerson: `io me mi mio mia miei mie noi ci nostro nostra nostri nostre`,
  onePerson: `io me mi mio mia miei mie`,
  ownSubjects: `io noi`,
  reporters: `reporter giornalista corrispondente inviato inviata`,
  papers: `redazione agenzia`,
  by: `di da`,
  greetings: `gentile gentili egregio egregia caro cara cari care`,
  farewells: `cordial distinti_saluti con_stima`,
  roles: {
    m: `uomo ragazzo padre figlio fratello marito ministro direttore sindaco maestro avvocato pescatore contadino studente operaio
      prete parroco vescovo frate marinaio barcaiolo capitano colonnello tenente sergente maresciallo poliziotto carabiniere pompiere vigile
      guardiano procuratore deputato senatore assessore governatore prefetto questore rettore segretario consigliere commissario ambasciatore
      candidato funzionario coordinatore fondatore proprietario imprenditore muratore falegname idraulico agricoltore allevatore minatore
      ferroviere postino barbiere fornaio pittore fotografo allenatore ricercatore scienziato geologo biologo sismologo sociologo psicologo
      archeologo amico compagno cugino cognato suocero fidanzato vedovo sopravvissuto profugo rifugiato sfollato prigioniero detenuto imputato
      cittadino soccorritore chirurgo veterinario traduttore bambino
      infermiere cameriere impiegato pensionato attore pastore passeggero macellaio cuoco meccanico ingegnere ispettore soldato
      volontario storico nonno zio panettiere professore scrittore`,
    f: `donna ragazza madre figlia sorella moglie ministra presidentessa direttrice sindaca maestra dottoressa avvocata pescatrice
      contadina studentessa operaia suora poliziotta guardiana procuratrice deputata senatrice assessora governatrice prefetta rettrice segretaria consigliera commissaria
      ambasciatrice candidata funzionaria coordinatrice fondatrice proprietaria imprenditrice agricoltrice allevatrice postina fornaia pittrice
      fotografa allenatrice ricercatrice scienziata geologa biologa sociologa psicologa archeologa amica compagna cugina cognata suocera
      fidanzata vedova sopravvissuta profuga rifugiata sfollata prigioniera detenuta imputata cittadina soccorritrice chirurga ostetrica
      veterinaria traduttrice bambina
      infermiera cameriera impiegata pensionata attrice passeggera macellaia cuoca ispettrice soldatessa
      volontaria storica nonna zia panettiera professoressa scrittrice`,
    n: `portavoce presidente insegnante medico giornalista attivista capo abitante abitanti residente residenti passante passanti superstite superstiti agente agenti giudice magistrato
      preside custode responsabile titolare commerciante tassista camionista farmacista dentista elettricista economista analista consulente
      collega colleghi parente parenti nipote ostaggio ostaggi migrante migranti adolescente interprete turista musicista cantante regista
      testimoni soccorritori pescatori agricoltori volontari attivisti insegnanti studenti operai genitori cittadini profughi rifugiati
      sfollati sopravvissuti detenuti
      testimone autista conducente`,
  },
  people: `uomo ragazzo padre figlio fratello marito donna ragazza madre figlia sorella moglie`,
  onDuty: `testimone imputato imputata soldato soldatessa agente poliziotto poliziotta carabiniere ufficiale comandante giudice magistrato pubblico_ministero
    procuratore procuratrice interprete medico infermiere infermiera autista sequestratore aggressore scafista combattente miliziano
    carceriere`,
  honorifics: { m: 'sig. signor', f: 'sig.ra signora', n: 'dott. dott.ssa' },
  spokespeople: `portavoce`,
  bodies: `ministero polizia esercito governo consiglio comitato commissione tribunale unione partito banca università agenzia nazioni onu ue autorità`,
  statements: `comunicato dichiarazione messaggio tweet video lettera rapporto articolo intervista discorso`,
  notTestimony: `titolo film libro romanzo canzone intitolato documentario cosiddetto cosiddetta parola termine`,
  notTestimonyBehind: 'film',
  bareSources: `fonti dati cifre statistiche stime media autorità testimoni esperti rapporti informazioni documenti sondaggi studi testimonianze abitanti`,
  onThings: {
    shown: `scritto scritta scritte scritti dipinto dipinta dipinte dipinti inciso incisa incise incisi`,
    showing: `scriveva scrive scrivono scrisse legge leggeva leggevano grida gridava gridavano gridò gridarono gridato grido`,
    things: `muro muri parete pareti porta porte cartello cartelli striscione striscioni lavagna lapide targa`,
    was: `era`,
  },
  dying: {
    told: `tra/fra_le/i_vittime/morti/dispersi morì/deceduto/deceduta/annegato/annegata/perì/scomparso/scomparsa ha_perso_la_vita è/era/,_morto/morta stato/stata_trovat*_mort* stato/stata/stati/state/fu/furono/venne/vennero/,_uccis*/assassinat*/fucilat*`,
    dead: `morto morta morti morte vittime defunt* scompars* uccis* deceduti decedute`,
    alive: `mort*_di_paura/fatica/sonno/vergogna/noia/stanchezza/spavento/gelosia mort*_dal_ridere/sonno annegat*_nei/nelle_debiti/lacrime per_mort*`,
  },
  anonymity: {
    wish: `chied*/chiest*/preferi*/preferisce/vuole/vogliono/voluto/voleva/desider*/scelto_…_anonim* restare/rimanere/resta/rimane_…_anonim*
    condizione_…_anonimat*/anonim* sotto/dietro/garanzia/garantire/mantenere/garantito_…_anonimato coperto/coperta/coperti_…_anonimato
    chied*/chiest*_…_di_non_…_essere_…_nominat*/identificat*/citat* non_…_vuole/vogliono/voluto/voleva/desidera/desiderato/intende_…_essere_…_nominat*/identificat*/citat*
    non_…_vuole/vogliono/voluto/voleva/desidera/intende_…_dire/rivelare/fornire/dare/divulgare_…_suo/sua/proprio/propria/proprie/loro_…_nome/identità/generalità
    di_non_…_rivelare/fare/pubblicare/divulgare/dire/usare_…_nome/identità/generalità rifiut*_…_dire/rivelare/fornire/dare_…_suo/proprio_nome
    cui_…_nome/nomi/identità_…_omess*/protett*/riservat*/tutelat*/nascost*/non parla*/parlando_…_anonimamente preferi*/preferisce/preferiscono_…_non_…_dire/rivelare/dare/fornire_…_nome/identità
    usiamo/pubblichiamo/riportiamo_solo/soltanto/solamente_il_suo/loro_nome_di_battesimo
    che/cui_non_può/possono/deve/devono_…_essere_…_identificat* che/cui_non_può/possono/deve/devono_essere_nominat*_,/./per`,
    changed: `nome/nomi/identità_…_cambiat*/modificat*/alterat* nome/nomi_…_di_fantasia nome/nomi_…_fittizi*/inventat*/falso pseudonim* non_è_il_suo_…_nome`,
    called: `vuole/voleva/chied*/chiest*_…_essere_chiamat*
      che/cui_…_chiameremo/chiamiamo/chiamerò la/lo/le/li_chiameremo/chiamiamo/chiamerò chiamiamola/chiamiamolo come_la/lo_chiameremo identificat*/chiamat*_qui_come qui_chiamat*`,
    name: `nome identità cognome`,
    names: `nomi cognomi`,
    of: `di del dello della dei degli delle dell' d'`,
    others: `tuo tua vostro vostra mio mia nostro nostra`,
    people: `tutti tutte persone intervistati intervistate intervistata intervistato protagonisti protagoniste protagonista partecipanti donne uomini ragazze ragazzi minori minore`,
  },
  media: {
    video: `video youtube`,
    post: `tweet twitter facebook instagram twittato`,
    statement: `comunicato dichiarazione lettera`,
    interview: `intervista`,
    broadcast: `televisione radio`,
  },
};
