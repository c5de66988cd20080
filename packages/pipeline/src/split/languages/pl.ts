/** Polish. */
import type { SplitLanguage } from './split-language.ts';

export const pl: SplitLanguage = {
  neverLast: {
    titles: `prof dr mgr inż hab lek med wet doc adj dypl ks bp abp kard o s św śp ś.p bł przeor hr mec adw prok sędz red dyr prez przew kier
      zast z-ca sekr wicemin wicedyr kanc wojew burm p.o b ob arch kmdr-por dh`,
    military:
      'gen płk ppłk mjr kpt por ppor chor sierż plut kpr szer mł st adm kadm kmdr asp kom nadkom podkom insp nadinsp podinsp',
    phrases:
      'tj tzn tzw np m.in ww jw j.w wg wzgl ew ewent zob patrz dot ds tgz t.zw tak.zw pt pn naz nt zam pow woj gm',
    writing: 'fot oprac tłum wyd przyp przekł nakł rozdz przedr uzup szczeg daw przen dosł wym skr pseud',
    origin: 'ang niem fr franc łac gr ros ukr pol hiszp wł czes słow lit białorus tur hebr jap węg',
    places: 'ul al pl pł płd płn wsch zach płd.-wsch płd.-zach płn.-wsch płn.-zach wys szer.geogr',
    offices: 'międz państw samorz gosp urz społ',
    family: 'ur zm zd',
  },
  maybeLast: {
    numbers: 'r rr w tys proc os egz szt godz ok',
    companies: 'z.o.o o.o sp.j sp.k sp.p S.K.A',
    months: 'stycz kwiet czerw sierp wrzes paźdz grudz śr czw niedz',
    names: 'im',
    writing: 'cd cdn przyp.red przyp.tłum l.mn l.poj',
  },
  lastBeforeCapital: 'itd itp i.in in p.n.e n.e',
  openers: 'O Od Do Po Przed Około W We Na Ok',
  afterClock:
    'poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę GMT UTC CET CEST',
  beforeNumber: `nr art ust par paragr pkt ppkt poz str s t tab tabl rys ryc il fot rozdz cz zesz z vol tel faks fax godz ul al os m lok
    kl sygn ok min maks par`,
  units: 'mm cm m km mg g dag kg t l ml ha s sek min godz h kw',
  starters: `On Ona Ono Oni One My Wy Ja Ty To Ten Ta Te Ci Tamten Tamta Tamte Tego Tej Tych Tym Jego Jej Ich Nasz Nasza Nasze Nasi Mój Moja Moje Moi
    Swój Swoje Ale A I Lecz Jednak Jednakże Dlatego Więc Potem Wtedy Wówczas Następnie Tu Tutaj Tam Teraz Dziś Dzisiaj Wczoraj Jutro Po Do Przed
    W We Z Ze Na O Od U Przy Dla Bez Pod Nad Za Przez Między Pomiędzy Wśród Podczas Około Oprócz Poza Mimo Pomimo Wobec Zamiast Obok Dzięki Według
    Zdaniem Jeśli Jeżeli Gdy Gdyby Kiedy Jak Jaki Jaka Jakie Gdzie Skąd Dokąd Dlaczego Czemu Kto Co Czy Który Która Które Którzy Choć Chociaż Bo
    Ponieważ Także Też Również Już Jeszcze Tylko Nawet Nie Ani Tak Taki Taka Takie Wszyscy Wszystko Wszystkie Wielu Wiele Niektórzy Niektóre Każdy
    Każda Każde Inni Inne Inny Jeden Jedna Jedno Dwa Dwie Dwaj Trzy Cztery Pięć Kilka Kilku Nikt Nic Nigdy Nigdzie Był Była Było Byli Były Jest Są
    Będzie Będą Ma Mają Można Trzeba Należy Może Niech Oto Otóż Przecież Natomiast Tymczasem Ponadto Poza Wreszcie Najpierw Później Wcześniej
    Niedawno Obecnie Zresztą Niestety Oczywiście Rzeczywiście Właśnie Zaraz Nagle Potrzebujemy Mamy Jesteśmy Nasze Ludzie`,
  alwaysCapital: '',
  smallStarters: 'ja my on ona oni wy ty ale dlaczego dziękuję proszę potem wtedy dlatego nikt',
  capitalNouns: false,
  dashCues: true,
  ordinals: 'sometimes',
  afterOrdinal: `Brygada Brygady Brygadzie Brygadę Brygadą Dywizja Dywizji Dywizję Dywizją Korpus Korpusu Korpusie Korpusem Pułk Pułku Pułkowi Pułkiem
    Batalion Batalionu Batalionie Batalionem Kompania Kompanii Kompanię Eskadra Eskadry Armia Armii Armię Armią Flota Floty Flotylla Flotylli Baza
    Bazy Bazie Skrzydło Skrzydła Wojskowy Szpital Szpitala Festiwal Festiwalu Kongres Kongresu Zjazd Zjazdu Finał Finału Maraton Maratonu Liceum
    Komisariat Komisariatu Międzynarodowy Międzynarodowego Światowy Światowe Światowych Dzień Dnia`,
  beforeOrdinal: 'w we dowódca dowódcy żołnierz żołnierze żołnierzy',
  beforeOrdinalEndings: '',
  months: `stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień maj
    czerwiec lipiec sierpień wrzesień październik listopad grudzień`,
  sayingVerbs: `powiedział powiedziała powiedzieli powiedziały mówi mówią mówił mówiła mówili mówiły stwierdził stwierdziła stwierdzili stwierdza
    twierdzi twierdzą twierdził twierdziła oświadczył oświadczyła oświadczyli oznajmił oznajmiła dodał dodała dodali dodaje dodają podkreślił
    podkreśliła podkreślili podkreśla zaznaczył zaznaczyła zaznacza zauważył zauważyła zauważa wyjaśnił wyjaśniła wyjaśnili wyjaśnia tłumaczył
    tłumaczyła tłumaczy tłumaczą opowiedział opowiedziała opowiada opowiadają opowiadał opowiadała relacjonuje relacjonował relacjonowała
    poinformował poinformowała poinformowali informuje przekazał przekazała przekazali przekazuje zapewnił zapewniła zapewnia przyznał przyznała
    przyznaje napisał napisała napisali pisze piszą pisał pisała przypomniał przypomniała przypomina ocenił oceniła ocenia ostrzegł ostrzegła
    ostrzega odpowiedział odpowiedziała odpowiada odparł odparła wspomina wspominał wspominała zeznał zeznała krzyknął krzyknęła krzyczał
    krzyczała krzyczeli zawołał zawołała woła wołał szepnął szepnęła zapytał zapytała spytał spytała pyta pytał pytała westchnął westchnęła
    kontynuował kontynuowała kontynuuje żartował żartuje rzucił rzuciła skwitował skwitowała dorzucił dorzuciła mruknął mruknęła apeluje apelował
    apelowała zaapelował zaapelowała prosi prosił prosiła poprosił poprosiła powtarza powtarzał powtarzała podsumował podsumowała podsumowuje
    skomentował skomentowała komentuje myślał myślała pomyślał pomyślała żali skarży`,
  beforeSaying: 'jak tak',
  complementizers: 'że iż',
};
