/** How Polish attributes what was said. Roles stand in the nominative, and in the genitive that "według" and "zdaniem" ask for. */
import type { LexiconData } from './lexicon.ts';

export const pl: LexiconData = {
  language: 'pl',
  order: 'svo',
  incises: 'dashes',
  verbs: {
    goingOn: `dodając zaznaczając podkreślając wyjaśniając przyznając twierdząc informując tłumacząc przypominając zapewniając wskazując`,
    say: `powiedział powiedziała powiedzieli powiedziały powie mówi mówią mówił mówiła mówili mówiły stwierdził stwierdziła stwierdzili stwierdza
      stwierdzają twierdzi twierdzą twierdził twierdziła twierdzili oświadczył oświadczyła oświadczyli oświadczyło oświadcza oznajmił oznajmiła
      oznajmili dodał dodała dodali dodało dodaje dodają podkreślił podkreśliła podkreślili podkreśla podkreślają podkreślał podkreślała zaznaczył
      zaznaczyła zaznaczyli zaznacza zaznaczają zauważył zauważyła zauważyli zauważa zauważają wyjaśnił wyjaśniła wyjaśnili wyjaśnia wyjaśniają
      wyjaśniał wyjaśniała tłumaczył tłumaczyła tłumaczyli tłumaczy tłumaczą wytłumaczył wytłumaczyła opowiedział opowiedziała opowiedzieli
      opowiada opowiadają opowiadał opowiadała opowiadali relacjonuje relacjonują relacjonował relacjonowała relacjonowali zrelacjonował
      zrelacjonowała poinformował poinformowała poinformowali poinformowało informuje informują informował informowała informowało przekazał
      przekazała przekazali przekazało przekazuje przekazują podał podała podali podało podaje podają ogłosił ogłosiła ogłosili ogłosiło ogłasza
      zapewnił zapewniła zapewnili zapewnia zapewniają zapewniał zapewniała przyznał przyznała przyznali przyznaje przyznają napisał napisała
      napisali napisało pisze piszą pisał pisała przypomniał przypomniała przypomnieli przypomina przypominają ocenił oceniła ocenili ocenia
      oceniają oceniał oceniała uważa uważają uważał uważała uważali sądzi sądzą sądził sądziła przekonuje przekonują przekonywał przekonywała
      wskazał wskazała wskazali wskazuje wskazują potwierdził potwierdziła potwierdzili potwierdziło potwierdza potwierdzają ostrzegł ostrzegła
      ostrzegli ostrzega ostrzegają ostrzegał odpowiedział odpowiedziała odpowiedzieli odpowiada odpowiadają odpowiadał odpowiadała odparł odparła
      odparli odrzekł odrzekła wspomina wspominają wspominał wspominała wspomniał wspomniała zeznał zeznała zeznali zeznaje zeznają zeznawał
      alarmuje alarmują alarmował zapowiedział zapowiedziała zapowiedzieli zapowiada zapowiadają skomentował skomentowała komentuje argumentuje
      argumentował argumentowała utrzymuje utrzymują utrzymywał utrzymywała deklaruje deklarują zadeklarował zadeklarowała sprecyzował
      sprecyzowała doprecyzował uściślił uściśliła żali_się żalił_się żaliła_się skarży_się skarżą_się skarżył_się skarżyła_się powtarza powtarzają
      powtarzał powtarzała powtórzył powtórzyła konkluduje podsumował podsumowała podsumowuje donosi donoszą doniósł doniosła donieśli donosił
      donosiła wyznał wyznała wyznaje zwierzył_się zwierzyła_się przewiduje przewidują mówiąc dodając podkreślając twierdząc zaznaczając tłumacząc
      wyjaśniając zapewniając przypominając zwrócił_uwagę zwróciła_uwagę zwrócili_uwagę zwraca_uwagę zwracają_uwagę daje_do_zrozumienia
      jest_zdania są_zdania jest_przekonany jest_przekonana są_przekonani nie_kryje nie_ukrywa`,
    that: `mówił_o mówiła_o mówi_o mówią_o wie wiedział wiedziała wiedzą ma_nadzieję mają_nadzieję miał_nadzieję miała_nadzieję spodziewa_się spodziewają_się obawia_się
      obawiają_się obawiał_się obawiała_się boi_się boją_się bał_się bała_się zdecydował zdecydowała zdecydowali postanowił postanowiła
      postanowili ustalił ustaliła ustalili ustaliło ujawnił ujawniła ujawnili odkrył odkryła odkryli zrozumiał zrozumiała wierzy wierzą wierzył
      wierzyła zakłada zakładają przypuszcza przypuszczają podejrzewa podejrzewają myśli myślał myślała pamięta pamiętają pamiętał pamiętała
      widział widziała słyszał słyszała obiecał obiecała obiecali obiecuje zagroził zagroziła zaprzeczył zaprzeczyła zaprzecza zaprzeczyli
      zaprzeczają zarzucił zarzuciła zarzucili zarzuca`,
    beside: `krzyknął krzyknęła krzyknęli krzyczał krzyczała krzyczeli krzyczy krzyczą wykrzyknął wykrzyknęła zawołał zawołała zawołali woła wołają
      wołał wołała szepnął szepnęła szeptał szeptała szepcze zapytał zapytała zapytali pyta pytają pytał pytała spytał spytała westchnął westchnęła
      wzdycha kontynuował kontynuowała kontynuuje żartuje żartował żartowała rzucił rzuciła skwitował skwitowała dorzucił dorzuciła mruknął mruknęła
      ironizuje ironizował zaczął zaczęła zaczyna kończy zakończył zakończyła apeluje apelował apelowała zaapelował zaapelowała prosi prosił prosiła
      poprosił poprosiła błaga błagał błagała opublikował opublikowała zamieścił zamieściła cytuje zacytował zacytowała czytamy`,
    urge: `poprosił poprosiła poprosili prosi prosił prosiła wezwał wezwała wezwali wezwało wzywa wzywają zaapelował zaapelowała zaapelowali apeluje
      apelują apelował zażądał zażądała zażądali żąda żądają obiecał obiecała obiecali zagroził zagroziła nakazał nakazała nakazali zachęca zachęcił
      zachęciła domaga_się domagają_się`,
    about: `potępił potępiła potępili potępia oskarżył oskarżyła oskarżyli oskarża oskarżają skrytykował skrytykowała skrytykowali krytykuje krytykują
      odrzucił odrzuciła odrzucili zaprzeczył zaprzeczyła zaprzecza zaprzeczają zdementował zdementowała dementuje ostrzegł_przed ostrzegła_przed
      ostrzega_przed ostrzegają_przed skarży_się_na skarżą_się_na`,
    aboutQuoted: `nazwał nazwała nazwali nazywa nazywają określił określiła określili określa określają opisał opisała opisali opisuje opisują mówił_o
      mówiła_o mówi_o mówią_o`,
    ambiguous: `powie`,
  },
  source: `według wg zdaniem w_opinii w_ocenie w_przekonaniu według_słów według_relacji według_danych według_informacji według_szacunków
    według_ustaleń z_relacji zgodnie_z_relacją zgodnie_ze_słowami zgodnie_z_oświadczeniem
    zgodnie_z_komunikatem zgodnie_z_informacjami`,
  sourceWithoutComma: true,
  as: `jak`,
  takingUp: `tak o_tym`,
  that: `że iż jakoby`,
  whether: `czy`,
  how: `dlaczego jak`,
  negations: `nie nigdy nikt nic ani żaden żadna`,
  hypothetical: `mógłby mogłaby mogliby powinien powinna chciał chciała chce odmówił odmówiła może musi gdyby`,
  auxiliaries: `był była byli było zostało`,
  finite: `jest są był była było byli były będzie będą ma mają miał miała może mogą musi muszą został została zostało zostali zostały`,
  adverbs: `prawie bardzo ledwo szeptem półgłosem się też także również już jeszcze potem później wcześniej następnie wczoraj dziś dzisiaj jednak natomiast tam tu tutaj stamtąd stąd tymczasem nam mi jej mu im nas
    mnie ponadto wielokrotnie publicznie otwarcie tylko zaś wreszcie`,
  times: `poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela stycznia lutego marca kwietnia maja czerwca lipca
    sierpnia września października listopada grudnia wczoraj dziś dzisiaj rano wieczorem nocy południu tygodniu miesiącu roku`,
  determiners: `ten ta to ci te tamten jeden jedna jedni pewien pewna kilku kilka wielu wiele większość inny inna inni inne obaj obie nasz nasza
    nasze nasi każdy każda wszyscy wszystkie dwaj dwóch dwie dwa trzej trzech niektórzy tego tej tych`,
  definite: `ten ta ci te tego tej tych`,
  proDrop: true,
  noArticles: true,
  dashSpeech: true,
  colonClauses: true,
  prepositions: `w we na z ze do od o u za po dla przy pod nad przez przed między bez wobec podczas około wśród poza mimo obok oprócz dzięki
    przeciw przeciwko zamiast`,
  locatives: `w we`,
  nounPrepositions: `w we na z ze od do`,
  coordinators: `i oraz a ale lecz lub albo ani`,
  subordinators: `że iż żeby aby by bo gdyż ponieważ gdy kiedy jeśli jeżeli choć chociaż gdzie skąd dokąd zanim dopóki odkąd`,
  relatives: `który która które którzy którego której których którym którą kto co`,
  others: `inny inna inni inne drugi druga kolejny kolejna`,
  origins: `z ze`,
  verbGender: { m: 'ł', f: 'ła' },
  pronouns: { m: 'on', f: 'ona', p: 'oni one my', n: 'ono ja' },
  possessives: { m: 'jego', f: 'jej', p: 'ich nasz nasza nasi', n: 'mój moja moi swój swoja' },
  firstPerson: `ja mnie mi mną mój moja moje moi mojego mojej moją nas nam nami nasz nasza nasze nasi`,
  onePerson: `ja mnie mi mną mój moja moje moi mojego moją`,
  ownSubjects: `ja my`,
  reporters: `reporter reporterka dziennikarz dziennikarka korespondent korespondentka`,
  papers: `redakcja agencja`,
  by: `przez`,
  greetingsWithColon: `szanowny szanowna szanowni szanowne drogi droga`,
  farewells: `z_poważaniem z_wyrazami pozdrawiam`,
  roles: {
    m: `mężczyzna mężczyzny chłopiec chłopca chłopak chłopaka ojciec ojca tata syn syna brat brata mąż męża dziadek dziadka wujek sąsiad sąsiada
      burmistrz burmistrza wójt wójta prezydent prezydenta premier premiera minister ministra dyrektor dyrektora wojewoda wojewody starosta starosty
      sołtys sołtysa nauczyciel nauczyciela lekarz lekarza ratownik ratownika strażak strażaka policjant policjanta żołnierz żołnierza rolnik
      rolnika rybak rybaka kierowca kierowcy dziennikarz dziennikarza aktywista aktywisty działacz działacza mieszkaniec mieszkańca rzecznik
      rzecznika przedstawiciel przedstawiciela poseł posła senator senatora szef szefa prezes prezesa przewodniczący przewodniczącego ksiądz księdza
      proboszcz proboszcza biskup biskupa ekspert eksperta adwokat adwokata prokurator prokuratora sędzia sędziego profesor profesora naukowiec
      naukowca pisarz pisarza reżyser reżysera trener trenera piekarz piekarza wolontariusz wolontariusza uchodźca uchodźcy student studenta
      komendant komendanta dowódca dowódcy inżynier inżyniera urzędnik urzędnika wiceminister wiceministra ambasador ambasadora analityk
      analityka historyk historyka świadek świadka pacjent pacjenta emeryt emeryta`,
    f: `kobieta kobiety dziewczynka dziewczynki dziewczyna dziewczyny matka matki mama córka córki siostra siostry żona żony babcia babci ciocia
      sąsiadka sąsiadki burmistrzyni prezydentka ministra ministerka dyrektorka dyrektorki nauczycielka nauczycielki lekarka lekarki pielęgniarka
      pielęgniarki ratowniczka ratowniczki policjantka policjantki dziennikarka dziennikarki aktywistka aktywistki działaczka działaczki mieszkanka
      mieszkanki rzeczniczka rzeczniczki przedstawicielka przedstawicielki posłanka posłanki senatorka szefowa szefowej prezeska przewodnicząca
      przewodniczącej ekspertka ekspertki adwokatka prokuratorka sędzina profesorka naukowczyni pisarka pisarki reżyserka trenerka piekarka
      wolontariuszka wolontariuszki uchodźczyni studentka studentki urzędniczka urzędniczki wiceministra ambasadorka analityczka historyczka
      pacjentka emerytka sołtyska`,
    n: `mieszkańcy mieszkańców mieszkanki świadkowie świadków eksperci ekspertów władz ludzie ludzi urzędnicy urzędników naukowcy naukowców
      lekarze lekarzy nauczyciele nauczycieli dziennikarze dziennikarzy aktywiści aktywistów wolontariusze wolontariuszy ratownicy ratowników
      strażacy strażaków policjanci policjantów żołnierze żołnierzy sąsiedzi sąsiadów rodzice rodziców krewni krewnych przyjaciele koledzy krytycy
      krytyków zwolennicy przeciwnicy politycy polityków posłowie posłów uchodźcy uchodźców rolnicy rolników rybacy rybaków źródło źródła źródeł
      organizatorzy organizatorów działacze działaczy analitycy analityków śledczy śledczych prokuratorzy meteorolodzy meteorologów`,
  },
  people: `mężczyzna chłopiec ojciec syn brat mąż kobieta dziewczyna matka córka siostra żona sąsiad sąsiadka`,
  onDuty: `świadek oskarżony oskarżona żołnierz strażnik strażniczka policjant policjantka funkcjonariusz funkcjonariuszka oficer dowódca sędzia prokurator tłumacz
    tłumaczka lekarz lekarka pielęgniarz pielęgniarka ratownik kierowca porywacz napastnik bojownik`,
  honorifics: { m: 'pan pana', f: 'pani', n: 'dr prof ks' },
  spokespeople: `rzecznik rzecznika rzeczniczka rzeczniczki przedstawiciel przedstawicielka przedstawiciela przedstawicielki`,
  bodies: `ministerstwo ministerstwa resort resortu policja policji wojsko wojska armia armii rząd rządu rada rady komitet komitetu komisja komisji sąd
    sądu związek związku partia partii bank banku uniwersytet uniwersytetu szkoła szkoły szpital szpitala agencja agencji urząd urzędu onz ue nato
    straż straży prokuratura prokuratury fundacja fundacji stowarzyszenie stowarzyszenia instytut instytutu organizacja organizacji sztab sztabu
    sejm senat starostwo starostwa województwo spółka spółki pogotowie parafia pap unicef gopr imgw władze`,
  statements: `oświadczenie oświadczeniu komunikat komunikacie wiadomość wiadomości list liście tweet tweecie wpis wpisie post poście nagranie nagraniu
    raport raporcie artykuł artykule wywiad wywiadzie wystąpienie przemówienie przemówieniu apel apelu rozmowie zeznania badanie badania sondaż`,
  notTestimony: `film filmu filmie książka książki książce powieść powieści piosenka piosenki tytułem zatytułowany zatytułowana zatytułowane gazeta
    tygodnik dziennik dziennika słowo słowa termin pojęcie hasło hasłem hasłami napis napisem nazwa nazwą tzw serial serialu wystawa wystawy`,
  selfNaming: `przedstawia_się_jako nazywa_siebie nazywał_siebie mówi_o_sobie`,
  onThings: {
    shown: `napisano napisane napisany napisana widniał widniało widniała widniały widnieje wisiał wisiało wisiała wisiały`,
    showing: `napisał napisała napisali napisały widnieją krzyczał krzyczała krzyczeli krzyczały krzyczano`,
    things: `ścianie ścianach murze murach drzwiach bramie tablicy kartce plakacie transparencie płocie nagrobku`,
  },
  manner: {
    instrumental: `ym_em im_em ą_ą ymi_ami imi_ami`,
    adverbs: `o e`,
    verbs: `ł ła li ły`,
  },
  dying: {
    told: `wśród_ofiar/zabitych zginął/zginęła/zmarł/zmarła/umarł/umarła/utonął/utonęła/zaginął/zaginęła/zaginiona/zaginiony nie_żyje został/została/był/była_…_zabity/zabita/zamordowany/zamordowana/zastrzelony/zastrzelona/rozstrzelany/rozstrzelana straciła/stracił/stracili_życie`,
    dead: `ofiar zabitych zmarły zmarła zmarłej zmarłego zmarłych zabity zabita zaginiona zaginiony nieżyj*`,
    alive: `zabit*_dechami/deskami/gwoździami umarł/umarła_ze_śmiechu/strachu/wstydu umarł/umarła_z_nudów/ciekawości/zazdrości utonął/utonęła_w_długach/łzach/papierach`,
  },
  anonymity: {
    wish: `prosi*/popros*/chc*/wol*/zastrzeg*_…_anonimow*/anonimowość zachowa*_…_anonimowość warunkiem_…_anonimowości
    nie_chc*/chci*_…_ujawni*/podawa*/podać/podaje_…_nazwisk*/imien*/imię/danych/tożsamości prosi*/popros*/zastrzeg*_…_nie_…_ujawni*/podawa*_…_nazwisk*/imien*/danych/tożsamości
    nazwisko/imię/dane/nazwiska_…_wiadomości_redakcji
    którego/której/których_nazwisk*/imien*/danych/tożsamości_…_nie_…_ujawni*/poda*/można który/która/którzy_nie_może/mogą_…_być_…_zidentyfikowan*/wymienion* prosi*/popros*/zastrzeg*_…_o_niepodawanie/nieujawnianie/zachowanie`,
    changed: `imię/imiona/nazwisko/nazwiska/dane_…_zmienion* pseudonim pseudonimem imię/imiona_fikcyjne nie_jej/jego_prawdziwe_imię`,
    called: `którą/którego_…_nazwiemy/nazywamy/nazywać nazwijmy_ją/go nazwiemy_ją/go`,
    name: `imię nazwisko`,
    names: `imiona nazwiska dane`,
    people: `bohaterki bohatera bohaterów bohaterek rozmówczyni rozmówcy rozmówców wszystkich osób osoby kobiety kobiet uczestników`,
    others: `twoje wasze swoje moje nasze`,
  },
  media: {
    video: `nagranie nagraniu wideo youtube`,
    post: `tweet tweecie twitterze twitter facebooku facebook instagramie telegramie wpis wpisie poście mediach_społecznościowych`,
    statement: `oświadczenie oświadczeniu komunikacie komunikat liście`,
    interview: `wywiadzie wywiad rozmowie_z`,
    broadcast: `telewizji telewizja radiu radio antenie`,
  },
};
