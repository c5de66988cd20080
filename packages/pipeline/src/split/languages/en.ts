/** English. */
import type { SplitLanguage } from './split-language.ts';

export const en: SplitLanguage = {
  neverLast: {
    titles: `Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Hon Rev Fr Br Srs Sra Srta Sr Mme Mlle Msgr Mgr Bp Abp Archbp Ven Rt Ald
      Atty Attys Asst Assoc Amb Pres Chmn Dir Supt Insp Det Ofc `,
    military: `Gen Lt Col Maj Capt Cpt Cmdr Comdr Cdr Adm Sgt Cpl Pvt Pfc Spc Brig Ens Lieut Sgts Lts Gens Cols Majs Capts Adms Cmdt 
       Lt.Col Lt.Gen Maj.Gen Brig.Gen Msgt Wg Sqn Flt H.M.S U.S.S M.V S.S`,
    politics: 'Gov Govs Sen Sens Rep Reps Sec-Gen Lt.Gov',
    places: 'Mt Mts Ft ',
    latin: 'vs v cf viz e.g i.e eg ie ca c q.v et seq ibid loc op.cit',
    writing: `approx incl excl esp espec resp repub pron refs contd abbr abbrev adj adv
      trans transl publ P.S PS N.B p.p `,
    family: ' ',
  },
  maybeLast: {
    companies: `Inc Ltd Co Cos Corp LLC LLP LP Plc PLC Bros Assn Assoc Mfg Mfrs Intl Int'l Natl Nat'l Bhd Pty Pte
      Dept Depts Univ Inst Acad Coll Bldg Bldgs Cttee Govt Gov't Inds      
            `,
    names: 'Jr Sr Esq Ret ',
    degrees: `M.D B.A M.A B.S M.S J.D Ed.D D.D D.Phil M.P M.P.A R.N D.D.S D.V.M D.O C.P.A P.E Ph.D.s M.Phil
      B.Ed M.Ed B.Com M.Eng B.Eng O.B.E C.B.E M.B.E K.C Q.C`,
    countries: `U.S U.S.A U.K U.N E.U U.A.E U.S.S.R D.C L.A N.Y N.J N.C S.C N.H N.M N.D S.D R.I W.Va B.C P.R N.Z N.Y.C D.R.C
      P.R.C R.O.K I.R.A P.L.O N.A.T.O F.B.I C.I.A I.M.F E.C`,
    states: `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev
      Okla Ore Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Nfld Qld`,
    streets: 'St Ste Ave Av Blvd Rd Hwy Fwy Pkwy Cres Expy Tpke Apt Bldg ',
    months: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tue Tues Wed Weds Thu Thur Thurs Fri ',
    writing: `al est cert dec enc encl fwd govt mgmt mkt natl intl    
      qty recd w.r.t eds jr sr`,
  },
  lastBeforeCapital: `Jan Feb Aug Sept Oct Nov Dec a.m p.m A.M P.M a.m.-p.m A.D B.C C.E B.C.E A.H etc ff Ph.D LL.B LL.M LL.D M.B.A B.Sc M.Sc`,
  openers: 'At On In By From Around Since Before After Until About During Between Circa Shortly Just',
  afterClock: `Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue
    Tues Wed Thu Thurs Fri Sat Sun Eastern Pacific Central Mountain Greenwich Moscow Beijing Tokyo London Central Standard Daylight EST EDT ET CST
    CDT CT MST MDT MT PST PDT PT AKST HST GMT UTC BST CET CEST EET IST JST MSK Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`,
  beforeNumber: `Rs rs SEC No Nos Nr N° no nos p pp P Pp pg pgs Fig Figs fig figs Vol Vols vol vols Ch chap chaps Sec Secs Art 
    Arts Eq eq eqs Op op Par Para para paras No.s Nov Dec Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Sat Sun Mon Tue Tues Wed Thu
    Thurs Fri v Reg Regs Pt Bk Tel tel Ext ext Flt Rte Hwy Rm rm Ste Apt Ref Pub Stat App Dist Div Mk approx abt ca c Exod Lev Deut Isa Jer Ps Prov`,
  units: `ft in oz lb lbs yd yds mi mph hr hrs min mins sec secs pt pts qt qts gal gals tsp tbsp cu sq deg km kg cm mm ml kw kWh mg wk wks mo
    mos yr yrs bbl bbls doz ac acr hp rpm cts mil bn tr m g l`,
  starters: `The A An This That These Those He She It We They You I His Her Its Our Their My Your There Here When While If As At In On
    But And Or So Then Now However Meanwhile After Before Since Although Though Because By For From To With Without Within Not No Yes What
    Who Whom Whose Why How Where Which Whether Whatever Whenever Whoever Did Do Does Is Are Was Were Has Have Had Can Could Would Should Must
    Some Many Most All One Two Three Four Five Six Seven Eight Nine Ten Both Each Every Everyone Everybody Everything Nobody Nothing
    Another Other Others Such Several Few Much More Less People Earlier Later Today Yesterday Tomorrow Tonight Last Next Also Still Even
    Only Just Once Until Unless Under Over Through Throughout During Despite Instead Indeed Perhaps Maybe Often Sometimes Never Always
    According Let Please See Thus Hence Therefore Moreover Furthermore Nevertheless Nonetheless Otherwise Additionally Finally Eventually
    Recently Currently Previously Initially Unfortunately Fortunately Clearly Millions Thousands Hundreds Dozens Billions Travelers
    Travellers Critics Officials Residents Witnesses Authorities Experts Analysts Protesters Supporters Investors Shares
    Nor Neither Either Rather Among Amid Against Between Above Below Beyond Because Except Given Like Unlike Upon Via Along Around Across
    Half Half-way Those Whereas Why Yet Well Oh Anyone Anybody Someone Somebody Something Nowadays Afterwards Thereafter Soon Again Back
    Don Isn Aren Wasn Weren Didn Doesn Hasn Haven Won Can Couldn Wouldn Shouldn`,
  alwaysCapital: 'I',
  smallStarters: `i im ive ill we were they theyre you youre he she it its this that these those there theres my your our their his her what
    whats why where when who how which whose whether should would could can do does did will have if but so then maybe perhaps also just
    please pls plz thanks thank thx ty lol lmao haha hi hello hey hope no not never yes yeah yep nope ok okay well some most many all
    everyone everybody nobody anyone anyway because since after before now today tonight let dont doesnt didnt cant wont isnt id amd
    cos cuz coz bcuz u ur r like other sorry great good awesome very highly really definitely although though however once until any
    the a and or in on at to for from with as is are was has had never always especially preferably whatever seriously
    call check try look see ask go get come make take give tell`,
  capitalNouns: false,
  dashCues: false,
  ordinals: 'never',
  afterOrdinal: '',
  beforeOrdinal: '',
  beforeOrdinalEndings: '',
  months: 'January February March April May June July August September October November December',
  sayingVerbs: `wondered wonders whispers sobbed murmured mumbled urged urges vowed joked quipped responded responds admitted acknowledged complained confirmed denied claimed claims recounted reflected lamented interrupted protested chanted blogged exclaims pleads implored stressed emphasized emphasised screams begs reads read agreed retorted snapped joked inquired sighed gasped groaned wailed roared hollered testified opined tweeting mused hissed said says say asked asks tweeted tweets wrote writes told tells added adds replied replies answered answers shouted shouts cried
    cries yelled screamed whispered explained explains posted announced warned warns continued recalled recalls insisted insists
    exclaimed remarked noted notes thought thinks muttered pleaded begged declared demanded stated commented concluded argued reported
    texted retweeted repeated demands repeats countered counters scoffed fumed raged thundered bellowed stammered sneered chuckled laughed grinned
    shrugged nodded whimpered moaned growled barked marvelled marveled deadpanned cautioned suggested offered asserted contended clarified guessed`,
  beforeSaying: '',
  complementizers: 'that',
};
