/** Spanish. */
import type { SplitLanguage } from './split-language.ts';

export const es: SplitLanguage = {
  neverLast: {
    titles: `sr sra sres sras srta srtas dr dra dres dras prof profa D Dña Da d dña ing lic licda arq abog mons Fr Rvdo Rvda Hno Hna Pbro Sto Sta Excmo
      Excma Ilmo Ilma Exmo Mtro Mtra Mag Méd Enf Dip Mr Mrs Ms Pdte Pdta pdte Presid Secr Diput Sen Gob Emmo Smo Ntra Ntro Magfco Magfca`,
    military: 'gral Gral Cnel Col Cap Tte Cmdte Cdte Sgto Alm Brig Gen Tcnel Tte.Cnel Cbo Contralm',
    phrases: 'p.ej ej p.e pej vgr v.gr cf cfr vs aprox i.e e.g P.D N.B n.b a.i c.c s.v',
    writing: `avda av cra crra ctra c.p pza plza pza urb esq izq izda izdo dcha dcho edif admón admon dpto depto máx mín prov incl excl párr párrf entlo
      resp ref edit trad coord dir vers ant sgte sgtes sig sigs ss cap caps lib rev apdo fasc bibl prol pról disp
      ap nac intl inst asoc fund gob adm corresp abrev pral`,
    origin: 'ingl ital lat gr ár gall vasc ',
  },
  maybeLast: {
    bodies: `EE.UU EE UU EUA U.S U.S.A O.N.U O.E.A U.E FF.AA FF.CC CC.AA JJ.OO RR.HH DD.HH PP.JJ R.D RR.CC R.A.E SS.MM SS.AA.RR U.R.S.S D.F D.C
      B.C`,
    companies: 'Cía cía S.A S.L S.R.L S.A.S S.C C.V S.A.C Ltda Inc Ltd hnos Hnos Bros Corp Co Coop',
    polite: 'Ud Uds Vd Vds V.M V.E',
    names: 'Jr Sr ',
    months: 'ene febr feb mzo abr jun jul ago agto sept sep oct nov dic mié mier jue vier vie sáb sab ',
    numbers: 'mill mills ',
  },
  lastBeforeCapital: 'etc a.C d.C a.J.C d.J.C a.m p.m a.n.e ',
  openers: 'A En El Desde Hacia Antes Después Durante Sobre',
  afterClock: 'lunes martes miércoles jueves viernes sábado domingo GMT',
  beforeNumber: `núm núms nro nros n no No N Nº N° Núm pág págs pg pgs p pp art arts Art vol vols cap caps fig figs tel tels tfno teléf tfn ap apdo párr párrf ext Ext
    ley Res Exp exp Dec Cra cra Cl Cll Av Ctra km Km inc lib tom t ed vs f fol ss ene feb mar abr may jun jul ago sep sept oct nov dic`,
  units: 'km kg cm mm m g l h min seg ha kWh hab pts ptas pta ctvs cts lb lbs oz',
  starters: `El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Ese Esa Esos Esas Esto Eso Aquel Aquella Aquellos Aquellas Él Ella Ellos Ellas Yo Tú
    Usted Ustedes Nosotros Nosotras Su Sus Mi Mis Tu Tus Nuestro Nuestra Nuestros Nuestras Pero Y E O U Ni Aunque Sin Con Por Para Según Desde
    Hasta Hacia Sobre Bajo Tras Ante Contra Entre Durante Mediante En De Del A Al Si Cuando Como Donde Mientras Porque Pues Que Quien Quienes Qué
    Quién Quiénes Cómo Dónde Cuándo Cuánto Cuántos Cuál Además También Tampoco No Sí Hoy Ayer Mañana Ahora Entonces Luego Después Antes Ya Así
    Muchos Muchas Varios Varias Algunos Algunas Alguien Nadie Nada Todos Todas Todo Toda Cada Otro Otra Otros Otras Es Son Fue Fueron Era Eran Ha
    Han Había Hay Está Están Se Le Les Me Nos Te Más Menos Muy Sólo Solo Incluso Quizá Quizás Tal Tales Tan Tanto Asimismo Finalmente
    Actualmente Posteriormente Aquí Allí Ahí Éste Ésta Éstos Éstas Ése Ésa Éso Aquél Cuya Cuyo Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez
    Aún Aun Siempre Nunca Jamás Sino Debido Dicho Dicha Dichos Dichas Igualmente Efectivamente Sin`,
  alwaysCapital: '',
  smallStarters:
    'yo pues pero gracias porque qué cómo no sí nos me te les estoy estamos tengo ella ellos nosotros ustedes',
  capitalNouns: false,
  dashCues: false,
  ordinals: 'never',
  afterOrdinal: '',
  beforeOrdinal: '',
  beforeOrdinalEndings: '',
  months: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre Enero Febrero Marzo Abril Mayo Junio Julio
    Agosto Septiembre Octubre Noviembre Diciembre`,
  sayingVerbs: `insistió insiste lamentó lamenta denunció denuncia reconoció reconoce bromeó confesó suplicó murmuró chilló repitió replicó concluyó apuntó precisó subrayó matizó twitteó tuitea publicó publica relata narró narra interrogó pidió pide dijo dice dijeron dicen decía preguntó pregunta escribió escribe tuiteó declaró declara afirmó afirma explicó explica respondió responde gritó grita
    añadió añade contó cuenta aseguró asegura exclamó exclama señaló indicó agregó advirtió comentó manifestó sostuvo recordó reiteró relató
    susurró contestó`,
  beforeSaying: '',
  complementizers: 'que',
};
