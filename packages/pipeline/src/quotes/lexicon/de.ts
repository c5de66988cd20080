/** How German attributes what was said. */
import { VERBS_OF_SAYING } from '../../words/verbs-of-saying.ts';
import type { LexiconData } from './lexicon.ts';

export const de: LexiconData = {
  language: 'de',
  colonClauses: true,
  order: 'v2',
  verbs: {
    say: `${VERBS_OF_SAYING.de.say} sagten sagen sage erklärten erklären strich…heraus strichen…heraus streicht…heraus teilte…mit teilten…mit teilt…mit teilen…mit mitteilte mitteilten
      mitteilt betonten betonen meinten meinen berichteten berichten schrieben
      schreiben erzählten erzählen gab…an gaben…an gibt…an geben…an angab angaben gab…bekannt gaben…bekannt
      gibt…bekannt geben…bekannt bekannt_gab bekanntgab bekannt_gaben bekanntgaben kündigte…an kündigten…an kündigt…an kündigen…an ankündigte
      ankündigten hieß_es heißt_es es_hieß es_heißt behaupteten behaupten fügten…hinzu hinzufügte
      ergänzte ergänzten ergänzt äußerte äußerten äußert versicherte versicherten versichert warnten warnen bestätigten
      bestätigen erwiderte erwiderten erwidert entgegnete entgegneten entgegnet antworteten widersprach widersprachen widerspricht twitterte
      twitterten twittert postete posteten postet verlautete verlauten schilderte schilderten schildert schildern stellte…fest stellten…fest hielt…vor hielten…vor hält…vor halten…vor
      stellt…fest kritisierten kritisieren argumentierte argumentierten argumentiert argumentieren
      räumten…ein räumen…ein gestand gestanden gesteht gestand…ein gab…zu gibt…zu gaben…zu geben…zu dementierte dementierten dementiert bestritt
      bestritten bestreitet bestreiten beklagte beklagten beklagt beklagen klagte klagten klagt klagen prophezeite prognostizierte
      prognostizierten prognostiziert unterstrich unterstrichen unterstreicht erläuterte erläuterten erläutert erläutern urteilte urteilten
      urteilt  kommentierte kommentierten kommentiert fuhr…fort fährt…fort spekulierte spekuliert vermutete vermuteten
      vermutet vermuten rechnete_vor mahnte mahnten mahnt mahnen lobte vertrat_die_ansicht vertritt_die_ansicht vertrat_die_auffassung
      vertritt_die_auffassung vertreten_die_auffassung wies_darauf_hin wiesen_darauf_hin weist_darauf_hin weisen_darauf_hin verwies_darauf
      verweist_darauf meldete meldeten meldet melden führte…aus führten…aus führt…aus gab…zu_protokoll verkündete verkündeten verkündet
      zeigte_sich_überzeugt zeigt_sich_überzeugt zeigte_sich_zuversichtlich ist_der_meinung sind_der_meinung war_der_meinung ist_der_ansicht
      sind_der_ansicht geht_davon_aus gehen_davon_aus ging_davon_aus gingen_davon_aus ließ_verlauten ließ_wissen lässt_wissen ließ_mitteilen
      glaubt glaubte glauben hofft hoffte hoffen fürchtet fürchtete befürchtet befürchtete befürchten schätzt schätzte schätzen kommt_zu_dem_ergebnis
      kam_zu_dem_ergebnis kamen_zu_dem_ergebnis kam_zu_dem_schluss begründete begründeten begründet bekannte sieht_sich beteuerte beteuerten
      beteuert bilanzierte resümierte konstatierte konstatiert signalisierte offenbarte beschwerte_sich legte…dar legte…fest legten…fest
      bekräftigte bekräftigten bekräftigt sprach_sich_dafür_aus spricht_sich_dafür_aus charakterisierte angekündigt_hat
      mitgeteilt_hat mitgeteilt_hatte erklärt_hatte gesagt_hatte gesagt_hat formulierte zitierte ausdrückte ausdrückten
      bleibt_dabei blieb_dabei bleiben_dabei blieben_dabei beharrt beharrte beharren beharrten`,
    that: `${VERBS_OF_SAYING.de.that} ergab ergeben zeigte zeigten zeigt beschloss beschlossen entschied entschieden entscheidet beobachtete
      erinnerte erinnert verlangte verlangten verlangt verlangen forderten fordern forderte…auf forderten…auf fordert…auf
      geht…aus gehen…aus ging…aus gingen…aus gehe…aus ausgeht ausging weist…hin weisen…hin wies…hin wiesen…hin hinwies hinweist sicherte…zu
      sicherten…zu sichert…zu sagte…zu sagten…zu bezweifelt bezweifelte bezweifelten bezweifeln erwartet erwarteten erwarten hält…für stellte…klar
      stellten…klar stellt…klar machte…deutlich macht…deutlich machten…deutlich nimmt…an nahm…an nehmen…an setzt…voraus schließt…aus schloss…aus
      rief_dazu_auf rief…auf riefen…auf ruft…auf appellierte appellierten appelliert bat baten bittet bitten drohte drohten droht drohen
      versprach versprachen verspricht versprechen riet rieten rät raten empfahl empfahlen empfiehlt warf…vor warfen…vor wirft…vor werfen…vor
      vorwarf vorwerfen beschuldigte beschuldigten beschuldigt bezichtigte schwor schworen gelobte plädierte plädierten plädiert plädieren
      bekundete bekundeten bekundet bekunden signalisierten signalisieren besagt besagte besagen besagten erwähnte erwähnt
      hob…hervor hoben…hervor hebt…hervor heben…hervor hervorhob hervorhebt bemängelte bemängelten bemängeln monierte monierten moniert
      monieren beanstandete beanstandeten beanstandet prangerte…an prangerten…an prangert…an prangern…an stritt…ab stritten…ab streitet…ab
      streiten…ab ließ…durchblicken ließen…durchblicken lässt…durchblicken lassen…durchblicken ließ…erkennen ließen…erkennen lässt…erkennen
      errechnete errechneten errechnet glaubten fand…heraus fanden…heraus findet…heraus finden…heraus schloss…daraus schlossen…daraus
      schließt…daraus schließen…daraus bezeugte bezeugten bezeugt machte…geltend machten…geltend macht…geltend machen…geltend gab…bedenken
      gaben…bedenken gibt…bedenken geben…bedenken gab…protokoll gaben…protokoll gibt…protokoll
      kamen_zu_dem_schluss kommt_zu_dem_schluss kommen_zu_dem_schluss kommen_zu_dem_ergebnis
      legte…nahe legten…nahe legt…nahe legen…nahe unterstellte
      unterstellten unterstellt rechnete…damit rechneten…damit rechnet…damit rechnen…damit hielt…möglich hielten…möglich hält…möglich
      halten…möglich hielt…wahrscheinlich hielten…wahrscheinlich hält…wahrscheinlich halten…wahrscheinlich hielt…unwahrscheinlich
      hielten…unwahrscheinlich hält…unwahrscheinlich halten…unwahrscheinlich hielt…ausgeschlossen hielten…ausgeschlossen hält…ausgeschlossen
      halten…ausgeschlossen
      schlug…vor schlugen…vor schlägt…vor sprach_von bot…an boten…an begrüßte wünschte wünscht`,
    beside: `${VERBS_OF_SAYING.de.beside} rief riefen ruft rufen schrie schrien schreit fragte fragten fragt fragen fragte_sich fragten_sich fragt_sich fragen_sich flüsterte flüstert seufzte lachte lacht sprachen
      sprechen zitiert schickt schickte sendet sendete veröffentlichte veröffentlicht verbreitete lautet lautete lauten schloss begann beginnt
      wörtlich jubelte jubelt schimpfte schimpft scherzte scherzt spottete spottet freute_sich freut_sich freuten_sich appelliert ärgerte_sich ärgert_sich
      empörte_sich empört_sich empörten_sich erinnerte_sich erinnert_sich erinnern_sich wunderte_sich wundert_sich wunderten_sich ereiferte_sich
      ereifert_sich entrüstete_sich entrüstet_sich rechtfertigte_sich rechtfertigt_sich verteidigte_sich verteidigt_sich entschuldigte_sich
      entschuldigt_sich sorgte_sich sorgt_sich beschwerten_sich beschwert_sich erregte_sich brüstete_sich brüstet_sich
     
      bemerkte bemerkt nannte titelte twittern endet endete betitelte steht stand reagierte reagiert brüllte wandte…ein
      skandierte skandierten skandiert skandieren pflichtete…bei gratulierte dankte bedankte_sich wandte_sich wendet_sich`,
    about: `sprach_von sprachen_von spricht_von sprechen_von bezeichnete bezeichneten bezeichnet bezeichnen bestritt bestritten bestreitet
      dementierte dementierten dementiert warnte_vor warnten_vor warnt_vor verurteilte verurteilten verurteilt kritisierte kritisierten
      kritisiert lobte lobten lobt forderte forderten fordert wies…zurück wiesen…zurück weist…zurück wertete werteten wertet warf…vor
      warfen…vor wirft…vor beschuldigte beschuldigten beschuldigt beschrieb beschrieben beschreibt schilderte schilderten schildert
      berichtete_von berichten_von berichtet_von berichtete_über äußerte_sich_besorgt kündigte…an kündigten…an kündigt…an`,
    aboutQuoted: `nannte nannten nennt nennen charakterisierte charakterisiert titulierte betitelte verteidigte sprach spricht sprachen stufte…ein
      beklagte beklagt verhöhnte verspottete tat…ab bescheinigte attestierte lehnte…ab lehnten…ab lehnt…ab würdigte begrüßte rief…auf
      verteidigt verteidigten verteidigen begründete begründeten begründet begründen rechtfertigte rechtfertigten rechtfertigt
      verharmloste bemängelte bemängelten bemängelt rügte rügten rügt würdigten begrüßten`,
    participle: `gesagt erklärt mitgeteilt betont gemeint berichtet geschrieben erzählt angegeben bekannt_gegeben bekanntgegeben angekündigt
      behauptet hinzugefügt geäußert versichert gewarnt bestätigt erwidert entgegnet getwittert gepostet geschildert festgestellt
      kritisiert argumentiert eingeräumt zugegeben dementiert bestritten beklagt verkündet versprochen gefordert verlangt gemeldet
      aufgefordert vorgeworfen beschlossen entschieden angeordnet spekuliert verlautet bezeichnet vermutet zitiert befürchtet ausgesagt angeboten vorgeschlagen eingewandt nahegelegt
      angenommen bekannt klargestellt zugesichert ausgegangen hingewiesen empfohlen angemahnt gemahnt bekräftigt gedroht zugesagt
      bekundet moniert angeprangert abgestritten errechnet herausgefunden bezeugt
      gebeten`,
    ambiguous: `sagen meinen angaben berichten weiß glauben hoffen raten fordern bitten drohen sprechen fragen steht stand`,
  },
  source: `laut nach_angaben nach_den_angaben nach_angabe nach_aussage nach_aussagen nach_auskunft nach_darstellung nach_ansicht nach_meinung
    nach_auffassung nach_einschätzung nach_überzeugung nach_worten nach_den_worten nach_informationen nach_mitteilung nach_schätzungen
    nach_schätzung nach_ersten_ermittlungen nach_bisherigen_ermittlungen nach_bisherigem_kenntnisstand nach_derzeitigem_kenntnisstand gemäß den_worten in_den_augen unter_berufung_auf aus_sicht`,
  sourceAfter: `zufolge`,
  sourceWith: {
    prepositions: `nach gemäß`,
    nouns: `angaben angabe bericht berichten aussage aussagen auskunft informationen information untersuchungen untersuchung
      schätzungen schätzung einschätzung einschätzungen ansicht meinung auffassung darstellung worten medienberichten presseberichten mitteilung
      polizeiangaben medienangaben augenzeugenberichten zeugenaussagen agenturberichten zeitungsberichten studie umfrage meldungen meldung
      berechnungen überzeugung idee vorschlag vorschlägen vorstellung vorstellungen plänen willen bewertung erkenntnissen recherchen hochrechnungen prognosen stellungnahme unternehmensangaben polizeibericht pressemitteilung agenturmeldungen darstellungen mitteilungen presseerklärung umfragen studien ansichten zeugenaussage medienbericht`,
  },
  so: `so`,
  as: `wie`,
  takingUp: `das dies`,
  that: `dass daß`,
  whether: `ob`,
  how: `warum wieso weshalb wie`,
  infinitive: `zu`,
  negations: `nicht nie niemals kein keine keinen keiner weder niemand`,
  hypothetical: `würde würden könnte könnten falls wenn möchte möchten wollte wollten will wollen soll`,
  auxiliaries: `hat haben hatte hatten habe hätte hätten wurde wurden wird werden worden ist sind war sei kann`,
  finite: `ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen soll sollen will wollen sei
    seien habe hätte würde würden darf dürfen gibt gab steht stehen kommt kam`,
  adverbs: `dort hier auch noch bereits schon zudem außerdem jedoch aber dagegen hingegen indes indessen weiter weiterhin ferner dazu daraufhin darauf
    wiederum zuvor danach dabei gestern heute morgen inzwischen unterdessen zunächst später erneut öffentlich ausdrücklich wörtlich
    gegenüber sich selbst nun jetzt gleichzeitig allerdings demnach offenbar immer nur so da dann deshalb insgesamt zugleich mittlerweile
    erst ebenso damals derzeit insbesondere tatsächlich sinngemäß darin darauf hierbei hier hierfür dafür dadurch daher somit folglich schließlich
    letztlich endlich anschließend besorgt ursprünglich grundsätzlich einerseits andererseits vielmehr besonders bislang seither seitdem
    nunmehr zuletzt zuerst erstmals offiziell angeblich vermutlich möglicherweise wahrscheinlich natürlich leider nochmal wenig kurz
    warum wieso weshalb trotzdem dennoch ohnehin zumindest immerhin sogar ebenfalls jeweils fast rund etwa genau sonst vor_allem
    zwar aktuell neuerdings nun wörtlich höchstens mindestens nochmals hiermit stattdessen jedenfalls allenfalls keinesfalls ansonsten
    wieder bald oft stets sehr kaum davon damit daran hinzu zurück überall niemals mehrfach zudem soeben vielleicht gern völlig
    laut wohl ebenfalls bisher kürzlich früher jüngst vorab telefonisch schriftlich abermals nochmals hierzu darüber`,
  times: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober
    november dezember morgen vormittag mittag nachmittag abend nacht uhr woche monat jahr jahre heute gestern jahres tag tage sommer winter
    frühjahr herbst montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend wochenende`,
  determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem mehrere einige viele manche alle beide
    jener jene zahlreiche andere anderer zwei drei vier kein keine`,
  definite: `der die das den dem des dieser diese dieses diesen diesem`,
  prepositions: `in im am an auf aus bei beim mit nach von vom vor zu zum zur über um für durch gegen ohne seit während wegen trotz unter zwischen
    hinter neben bis laut per via gegenüber angesichts innerhalb außerhalb anlässlich aufgrund statt ab pro ins ans ums aufs fürs vors übers unters durchs vorm bezüglich hinsichtlich
    mittels zugunsten anhand mithilfe ungeachtet entgegen binnen außer`,
  locatives: `in im ins aus nahe unweit`,
  ofPlaces: `bewohner bewohnerin bewohnern einwohner einwohnern anwohner anwohnerin anwohnern bürgermeister bürgermeisterin oberbürgermeister stadt ort dorf hafen gemeinde bürger`,
  nounPrepositions: `von vom für bei beim der des`,
  coordinators: `und sowie oder aber doch denn sondern`,
  subordinators: `dass daß weil obwohl während wenn als ob da damit nachdem bevor sodass falls indem wobei wo`,
  relatives: `der die das dessen deren dem den denen welche welcher welches was`,
  others: `andere anderer anderen anderes weiterer weitere weiteren zweiter zweite zweiten dritter dritte`,
  origins: `aus`,
  pronouns: {
    m: 'er ihm ihn dieser letzterer ersterer',
    f: 'sie letztere erstere',
    p: 'wir',
    n: 'es man ich',
  },
  possessives: {
    m: 'sein seine seinen seinem seiner seines',
    f: 'ihr ihre ihren ihrem ihrer ihres',
    p: 'unser unsere unseren unserem unserer unseres',
    n: 'mein meine meinen meinem meiner meines',
  },
  firstPerson: `ich mich mir mein meine meinen meinem meiner meines uns unser unsere unseren unserem unserer`,
  onePerson: `ich mich mir mein meine meinen meinem meiner meines`,
  ownSubjects: `ich wir`,
  reporters: `reporter reporterin korrespondent korrespondentin journalist journalistin redakteur redakteurin editor`,
  papers: `redaktion presse`,
  paperEndings: `zeitung agentur`,
  by: `von`,
  greetings: `sehr_geehrte sehr_geehrter sehr_geehrtes liebe lieber liebes`,
  farewells: `mit_ freundliche herzliche viele_grüße hochachtungsvoll ihr_ ihre_ beste`,
  roles: {
    m: `mann junge vater sohn bruder ehemann onkel großvater witwer enkel neffe herr augenzeuge zeuge nachbar kollege experte abgeordneter vorsitzender angehöriger
      bub arzt anwalt koch gast schleusenwärter`,
    f: `frau mutter tochter schwester ehefrau tante großmutter witwe enkelin nichte dame augenzeugin zeugin nachbarin abgeordnete ärztin anwältin`,
    n: `mädchen kind kinder bewohner bewohnerin anwohner anwohnerin aktivisten aktivistinnen menschen leute zeugen augenzeugen experten
      helfer flüchtlinge überlebende nutzer user opfer kritiker beobachter`,
  },
  people: `mann junge vater sohn bruder ehemann onkel großvater witwer enkel neffe witwe enkelin nichte herr bub nachbar kollege frau mutter tochter schwester ehefrau tante großmutter dame nachbarin kollegin mädchen kind`,
  onDuty: `zeuge zeugin angeklagte angeklagter soldat soldatin wächter wächterin wachmann wärter wärterin aufseher aufseherin polizist polizistin beamte beamter beamtin
    kommandant offizier offizierin richter richterin staatsanwalt staatsanwältin dolmetscher dolmetscherin arzt ärztin pfleger pflegerin
    krankenschwester sanitäter sanitäterin hebamme fahrer fahrerin schütze entführer angreifer täter schleuser kämpfer ermittler
    ermittlerin`,
  roleEndings: {
    m: `sprecher minister präsident kanzler chef lehrer leiter direktor sekretär anwalt richter professor forscher experte bürgermeister
      kommissar polizist aktivist journalist reporter bäcker arzt manager trainer kommandeur gouverneur botschafter politiker berater beamter
      beamte autor fischer händler bauer vorstand vorsitzende inhaber besitzer mitarbeiter analyst ökonom wissenschaftler historiker
      korrespondent redakteur fotograf general offizier soldat student schüler pfarrer bischof papst könig prinz funktionär geschäftsführer
      gründer kandidat senator abgeordneter rektor dekan physiker astronom meteorologe geologe biologe pilot kapitän ingenieur
      staatsanwalt vertreter sekretar premier ministerpräsident vize spieler sänger schauspieler regisseur künstler nachfolger vorgänger
      kollege helfer sanitäter wärter fahrer pfleger verkäufer kellner lokführer landwirt schreiner maurer mechaniker techniker metzger
      meister führer betreiber eigentümer beauftragter beauftragte kritiker gegner veranstalter organisator initiator ermittler
      verteidiger kläger angeklagter angeklagte ologe spezialist intendant landrat oberst admiral unternehmer entwickler produzent moderator
      verleger herausgeber schriftsteller demonstrant teilnehmer insasse passagier urheber erfinder chefarzt virologe fahnder diplomat
      vermittler gesandter gesandte sohn theologe wirt verwalter aufseher wächter
      vorsteher arbeiter koch rentner bergmann feuerwehrmann kaufmann handwerker förster hirte winzer`,
    f: `sprecherin ministerin präsidentin kanzlerin chefin lehrerin leiterin direktorin sekretärin anwältin richterin professorin forscherin
      expertin bürgermeisterin kommissarin polizistin aktivistin journalistin reporterin bäckerin ärztin managerin trainerin gouverneurin
      botschafterin politikerin beraterin beamtin autorin händlerin bäuerin mitarbeiterin analystin wissenschaftlerin historikerin
      korrespondentin redakteurin fotografin soldatin studentin schülerin pfarrerin bischöfin königin prinzessin geschäftsführerin gründerin
      kandidatin senatorin arbeiterin pilotin ingenieurin staatsanwältin vertreterin spielerin sängerin schauspielerin künstlerin bewohnerin
      meisterin führerin betreiberin eigentümerin kritikerin gegnerin veranstalterin organisatorin ermittlerin verteidigerin klägerin
      vorsteherin ologin spezialistin intendantin landrätin unternehmerin entwicklerin produzentin moderatorin verlegerin herausgeberin schriftstellerin
      demonstrantin teilnehmerin diplomatin gesandtin tochter aufseherin wächterin wirtin
      kollegin helferin sanitäterin wärterin fahrerin pflegerin verkäuferin kellnerin lokführerin landwirtin schreinerin maurerin
      mechanikerin technikerin metzgerin köchin rentnerin feuerwehrfrau kauffrau handwerkerin försterin hirtin winzerin`,
  },
  honorifics: { m: 'herr herrn hr.', f: 'frau fr. fräulein', n: 'dr. dr prof. prof professor doktor o-ton' },
  spokespeople: `sprecher sprecherin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin pressesprecher pressesprecherin
    vertreter sprechers`,
  bodies: `uno un eu nato usa polizei regierung bundesregierung armee partei spd cdu csu fdp grüne grünen linke afd opposition
    staatsanwaltschaft bundeswehr feuerwehr kirche presse medien firma regime militär justiz bahn gericht senat bundestag rat weißes haus vereinte nationen vereinten reuters behörden`,
  bodyEndings: `behörde behörden amt ministerium polizei regierung partei verband verein gesellschaft unternehmen konzern agentur kommission ausschuss
    gericht rat zentrum institut universität schule klinik krankenhaus stiftung organisation gewerkschaft bank zeitung sender rundfunk
    anwaltschaft kammer verwaltung fraktion armee wehr bund werk`,
  nounEndings: `ung heit keit schaft tion tät nis tum ment ismus enz anz ik ur`,
  statements: `erklärung mitteilung pressemitteilung stellungnahme botschaft video videobotschaft nachricht tweet post brief bericht interview rede
    schreiben aussage worte worten kommentar meldung appell aufruf zitat eintrag beitrag aufnahme bekanntgabe presseerklärung studie umfrage
    interviews gespräch gutachten dokument urteil homepage webseite website internetseite anordnung gesetz entwurf vorlage beschluss artikel
    broschüre flugblatt nachruf vorwurf fazit bilanz kritik forderung papier protokoll vertrag resolution antrag petition anklage anklageschrift leitfaden begründung blog eintrag`,
  notTestimony: `titel titels film films buch buches roman romans song songs lied liedes album albums stück stücks serie zeitung magazin zeitschrift motto sogenannte sogenannten so_genannte
    so_genannten namens hashtag bezeichnung begriff wort aufschrift projekt projekts überschrift schlagwort name namen operation genannt
    kurz etwa deutsch übersetzt codename codenamen genannte genannten dokumentation dokumentarfilm stichwort`,
  notTestimonyBehind: 'film album song projekt',
  claims: `behauptung behauptungen schätzung schätzungen forderung forderungen ankündigung ankündigungen einschätzung vorwurf vorwürfe vorwürfen verdacht befürchtung
    befürchtungen theorie meinung auffassung ansicht begründung hinweis hinweise hinweisen information informationen erklärung aussage aussagen
    vermutung vermutungen annahme these hoffnung überzeugung kritik drohung versprechen warnung empfehlung vorschlag aufforderung appell
    aufruf zusage bitte antrag beschluss entscheidung feststellung erkenntnis schluss ergebnis eindruck gerücht gerüchte gerüchten meldung
    meldungen bericht berichte berichten nachricht mitteilung anschuldigung beschuldigung darstellung prognose argument idee plan absicht
    wunsch sorge angst zweifel bedenken bedingung urteil versicherung zusicherung stellungnahme worten anweisung befehl`,
  opinion: `hält hielt halten hielten sieht sah sehen sahen zeigte zeigten zeigt empfindet empfand findet fand befand will wollte rechnet rechnete
    spricht sprach rede betrachtet betrachtete bewertet bewertete beurteilt beurteilte wertet wertete geißelte geißelt brandmarkte
    verurteilte feierte feiert stufte einstufte rechtfertigte attackierte attestierte skandierte skandierten skandiert parole parolen worte
    worten bezeichnung vorwurf sprechchöre geprägt tituliert betrachten vergleicht verglich verlangte zeigen meinung auffassung ansicht
    kritik urteil these feststellung forderung idee äußerten äußerte bedauerte sicherte`,
  selfNaming: `nennt_sich nannte_sich beschreibt_sich_als beschrieb_sich_als bezeichnet_sich_als bezeichnete_sich_als`,
  onThings: {
    shown: `stand standen steht stehen hing hingen hängt hängen prangt prangte prangten geschrieben gesprüht gemalt gekritzelt geritzt gemeißelt gedruckt
      gepinselt`,
    showing: `stünde stehe hänge geschrien geschrieen besprüht lautet lautete lauten lauteten rief riefen ruft rufen ruf rufe gerufen`,
    things: `wand wänden wände mauer mauern tür türen tor schild schildern schilder zettel zetteln plakat plakaten plakate banner bannern transparent
      transparenten tafel tafeln zaun flugblatt flugblättern grabstein gedenktafel umschlag hauswand fassade`,
    hung: `schild zettel plakat banner transparent tafel`,
    beside: `vor hinter neben unter bei`,
  },
  dying: {
    told: `unter_den_toten/opfern/todesopfern/vermissten starb/gestorben/verstarb/verstorben/ertrank/ertrunken/erstickt/umgekommen/tot/verschollen erstickte_an/am/in/im wird/werden/wurde/wurden/gilt/gelten/ist/sind/bleibt_…_vermisst ums_leben kam/kamen_…_um_,/./und verlor/verloren_sein/ihr/das_leben
      wurde/wurden_…_getötet/ermordet/erschossen/erschlagen/hingerichtet/umgebracht getötet/ermordet/erschossen/erschlagen/hingerichtet/umgebracht_worden/wurde/wurden`,
    dead: `tote toten toter todesopfer verstorben* getötete* ermordete* ertrunkene* vermisste*`,
    alive: `tot_geglaubt/gesagt/gestellt/geglaubte für_tot sich_tot mehr_tot_als starb/gestorben_vor_angst/scham/lachen/langeweile/sorge tot_vor_angst/müdigkeit`,
  },
  anonymity: {
    wish: `bat/bittet/baten/bitten/gebeten/bittend_…_anonym/ungenannt_zu_bleiben bat/bittet/baten/bitten/gebeten_…_nicht_…_genannt/zitiert/erwähnt_zu_werden
    bat/bittet/baten/bitten/gebeten/verlangte/wünschte_…_anonymität anonym/ungenannt_…_bleiben/bleibt/blieb anonym/ungenannt_zu_bleiben anonym_sprechen/spricht/sprach/äußern/äußert/äußerte/reden/zitiert/zitieren
    nicht_…_genannt/zitiert/erwähnt_werden_will/wollte/wollen/wollten/möchte/möchten/mag/darf/dürfen/durfte/soll/sollen/sollte
    nicht_…_genannt_zu_werden nicht_…_namentlich_…_genannt/zitiert/erwähnt/auftreten namentlich_nicht_…_genannt/zitiert/erwähnt
    will/wollte/wollen/wollten/möchte/möchten/mochte_…_nicht_…_genannt_werden will/wollte/möchte_…_anonym_…_bleiben
    nicht_mit_ihrem/seinem/vollem/dem/ihren/seinen_…_namen ihren/seinen/ihr/sein/deren/dessen_…_name/namen/identität_…_nicht_…_nennen/genannt/veröffentlich*/preisgeben/preisgegeben/verraten/sagen/angeben/offenleg*/lesen
    nur/lediglich_…_ihren/seinen/ihre_vornamen nur/lediglich_mit_…_vornamen nur_mit_…_vornamen bedingung_…_anonymität/anonym bedingung_…_nicht_…_genannt/veröffentlicht
    zusicherung/zusage/schutz/wahrung/bitte_…_anonymität auf/um/unter_anonymität anonymität_bat/gebeten/bittet/gewahrt/zugesichert
    name/namen/name*_…_redaktion_bekannt der_redaktion_…_bekannt ohne_namensnennung ohne_nennung_…_namens aus_angst_…_anonym unerkannt_…_bleiben/bleibt/blieb
    nicht_…_erkannt/identifiziert_werden_will/wollte/wollen/wollten/möchte/möchten/darf/dürfen deren/dessen_…_name/namen/identität_…_geschützt/geheim/geheimgehalten`,
    changed: `name/namen/vorname/vornamen/nachname/nachnamen_…_geändert/verändert/abgeändert/anonymisiert/verfremdet heißt/heißen_…_anders anders_heißt/heißen
    nicht_ihr/sein/der/ihre_richtiger/echter/wirklicher/richtige/echte_name/namen richtiger/wirklicher/echter_name_…_bekannt name/namen_erfunden/fiktiv/frei
    pseudonym*`,
    called: `will/wollte/möchte_…_genannt_werden genannt_werden_will/wollte/möchte lässt/ließ_sich_…_nennen
      die/den/der_wir/ich_…_nennen/nenne die/der_hier_…_heißen/genannt die/der_im_folgenden_…_heißen/genannt wir/ich_nennen/nenne_sie/ihn/die/den nennen_wir_sie/ihn
      wie_wir/ich_sie/ihn_…_nennen/nenne nenne_ich_sie/ihn hier_nur/bloß_…_genannt nennen_…_wir_sie/ihn`,
    name: `name vorname nachname namen vornamen nachnamen`,
    names: ``,
    of: `der des von aller`,
    others: `dein deine deinen euer eure euren mein meine meinen unser unsere unseren`,
    people: `betroffenen beteiligten protagonisten protagonistinnen gesprächspartner gesprächspartnerinnen befragten personen menschen frauen männer mädchen jungen interviewten genannten zitierten`,
    doing: `hat haben hatte hatten habe`,
  },
  media: {
    video: `video videos videobotschaft periscope youtube livestream clip aufnahme aufnahmen`,
    post: `twitter tweet tweets twitterte twitterten twittert getwittert postete postet gepostet post facebook instagram telegram blog
      netzwerken soziale_medien sozialen_medien internet`,
    statement: `erklärung mitteilung pressemitteilung stellungnahme presseerklärung schreiben brief communiqué`,
    interview: `interview gespräch reportern journalisten nachrichtenagentur`,
    broadcast: `fernsehen rundfunk radio sender fernsehsender ard zdf deutschlandfunk radiosender`,
  },
  reportedMood: `sei seien habe werde könne müsse solle wolle dürfe gebe komme gehe stehe bleibe liege handele handle gelte bestehe mache
    sehe nehme finde führe halte wisse brauche fehle laufe drohe zeige lasse hätten würden wären könnten müssten soll sollen demnach sollten dürften stünden
    gäbe gäbe_es kämen ließen wäre hätte`,
};
