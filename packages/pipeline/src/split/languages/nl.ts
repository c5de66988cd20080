/** Dutch. */
import type { SplitLanguage } from './split-language.ts';

export const nl: SplitLanguage = {
  neverLast: {
    titles: `dhr hr mevr mej mw mr mrs dr dra drs ir ing prof ds pr St H.M Z.M Z.K.H H.K.H Z.Exc Z.E ZEH E.H Weled Weledelgeb lic bacc Msgr Mgr kard wnd
       weth vz secr dir min.-pres Ms ged`,
    military: 'gen kol luit lt lkol maj kpt sgt serg korp adm vadm sbn kltz ltz brig maarsch',
    phrases: `bijv bv bijvb d.w.z dwz m.a.w o.a m.n t.a.v t.o.v i.p.v i.v.m i.h.b i.t.t i.s.m z.g.n zgn zg z.g t.b.v t.g.v t.w t.z.t n.a.v o.b.v o.l.v o.m
      d.m.v m.b.t m.b.v m.i.v m.u.v a.d.h.v a.h.w b.g.g c.q i.c i.o i.z.o n.l nl vs cf vgl v.w.b w.o w.v g.g.d voorm`,
    writing: `ca circa resp incl inkl excl exkl evt ong ongev blz bldz p par hfst nr afb fig aant bibl vert oorspr 
      geb overl gehuwd geh wed afd alg bep betr jl j.s gem hoofdst coll eds hss hs enk ev i.d koninkl min.v plm
      pag rk r.k spp subs toegep uitg univ vermoed vnl w.i zog prot kath`,
    origin: 'Ned ned Eng eng Fr fr Lat lat Gr Ital Russ Belg Vl Fri amerik',
    places: 'str pl ln sgr prov a.d a.h b.d',
  },
  maybeLast: {
    phrases: 'enz etc e.d e.a e.v a.s j.l jl dgl m.v s.v.p v.s ff a.u.b svp aub v.v',
    companies: 'N.V B.V V.O.F C.V Inc Ltd Co Corp Gebr Mij Bros Fa',
    bodies: 'U.S U.S.A V.S V.N E.U V.K D.D.R',
    names: 'Jr jr Sr sr Jzn Jz Pzn Wzn Hzn',
    numbers: 'mln mld mrd mio dz duiz',
    months: 'jan feb febr mrt apr jun jul aug sep sept okt nov dec ',
  },
  lastBeforeCapital: 'v.Chr n.Chr n.C v.C v.m n.m',
  openers: 'Om Op In Rond Vanaf Sinds Na Voor Tijdens',
  afterClock: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag GMT MET',
  beforeNumber:
    'nr nrs no blz bldz p pp pag art artt afb fig figs hfst tel tabel tab par dl deel vol vs jg afl aflev lid k kol bd ca jan feb mrt apr jun jul aug sep sept okt nov dec',
  units: 'km kg cm mm m g l u uur min sec ha st mtr gr ltr kWh kub vierk',
  starters: `De Het Een Deze Dit Die Dat Hij Zij Ze Wij We Jullie Jij Je Ik U Zijn Haar Hun Ons Onze Mijn Jouw Uw Maar En Of Want Dus Toen Dan
    Daar Daarom Daarna Daarmee Daarbij Daardoor Daarnaast Hier Hiermee Nu Vandaag Gisteren Morgen Na Nadat Voor Voordat Tijdens Sinds Sindsdien Met
    Zonder Door Over Onder Tussen Bij Van Vanaf Uit Naar In Op Aan Om Omdat Als Alsof Wanneer Terwijl Hoewel Ook Nog Toch Echter Volgens Er Ergens
    Wat Wie Waar Waarom Waarna Hoe Hoeveel Welke Welk Veel Vele Velen Sommige Sommigen Alle Allen Alles Iedereen Iedere Ieder Elke Elk Niemand Niets
    Iemand Iets Niet Geen Ja Nee Is Was Waren Heeft Hebben Had Hadden Wordt Worden Werd Werden Kan Kunnen Kon Zal Zullen Zou Moet Moeten Moest Mag
    Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Beide Andere Anderen Enkele Enige Meer Minder Verder Vervolgens Uiteindelijk Bovendien Tevens
    Bovenal Helaas Gelukkig Misschien Soms Vaak Altijd Nooit Ooit Eerst Later Inmiddels Intussen Ondanks Tegen Tot Totdat Zodra Zolang Zo Zoals Zelfs
    Alleen Al Net Wel Weer`,
  alwaysCapital: 'U Uw',
  smallStarters:
    'ik wij we hij zij ze jij je jullie maar dus toen waarom wat wie waar nee ja bedankt en dan dit dat het de een er',
  capitalNouns: false,
  dashCues: false,
  ordinals: 'never',
  afterOrdinal: '',
  beforeOrdinal: '',
  beforeOrdinalEndings: '',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  sayingVerbs: `fluistert schreeuwt smeekte zuchtte mompelde klaagde klaagt bevestigde lachte brulde grapte snikte reageerde reageert erkende zegde herhaalde besloot concludeerde tweette tweet zei zegt zeiden zeggen vroeg vraagt schreef schrijft twitterde twittert verklaarde verklaart riep roept antwoordde antwoordt vertelde vertelt
    voegde meldde meldt benadrukte waarschuwde fluisterde schreeuwde dacht denkt stelde stelt vindt aldus`,
  beforeSaying: '',
  complementizers: 'dat',
};
