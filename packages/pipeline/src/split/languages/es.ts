/** Spanish. */
import type { SplitLanguage } from './split-language.ts';

export const es: SplitLanguage = {
  neverLast: `sr sra srta dr dra Sr Sra Sres Sras Srta Dr Dra Dres Dras Prof Profa D Dña Da Gral Cnel Col Cap Tte Cmdte Sgto Ing Lic Arq Abog Mons Fr
    Sto Sta Excmo Excma Ilmo Ilma p.ej ej aprox cf cfr art arts Av Avda Avd C pág págs vol cap fig núm núms tel tels admón dpto
    máx mín prov vs Mr Mrs`,
  maybeLast: `etc Ud Uds Vd Vds EE.UU EE UU U.S U.S.A O.N.U U.E Cía S.A S.L Inc Ltd a.C d.C a.m p.m Jr hnos`,
  beforeNumber: 'núm núms n no No N Nº pág págs p pp art arts vol cap fig tel ap',
  starters: `El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Ese Esa Esto Eso Aquel Aquella Él Ella Ellos Ellas Yo Tú Usted
    Nosotros Su Sus Mi Mis Tu Nuestro Nuestra Pero Y E O U Ni Aunque Sin Con Por Para Según Desde Hasta Hacia Sobre Tras Ante Entre
    En De Del A Al Si Cuando Como Donde Mientras Porque Que Quien Qué Quién Cómo Dónde Cuándo Además También Tampoco No Sí Hoy Ayer
    Mañana Ahora Entonces Luego Después Antes Ya Así Muchos Muchas Varios Varias Algunos Algunas Todos Todas Cada Otro Otra Es Son
    Fue Era Hay Se Le Les Me Nos`,
  ordinals: false,
  afterOrdinal: '',
  beforeOrdinal: '',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  sayingVerbs: `dijo dice preguntó escribió tuiteó declaró afirmó explicó respondió gritó añadió contó aseguró exclamó`,
};
