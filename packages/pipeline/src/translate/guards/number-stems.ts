/** Stems that show a number written in words, keyed by primary language, in regular expressions (flags `iu`): a digit may rightly become a word, and the other way round. */

export interface NumberStems {
  /** Stems for 0 to 19, alternatives with `|`. */
  readonly small: readonly string[];
  /** Stems for 20, 30 ... 90. */
  readonly tens: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
  /** Any other word for an amount (dozen, half, million). */
  readonly other: string;
}

export const NUMBER_STEMS: Readonly<Record<string, NumberStems>> = {
  en: {
    small: starts(
      'zero,one|once|first|single,two|second|twice|both|couple|pair|double|duo|duel|half|halv|either|latter,three|third|tri(?:pl|o|ad)|thrice,four|quad|quart,five|fif,six,seven,eigh,nin,tens?(?![a-z])|tenth,eleven,twel|dozen,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen',
    ),
    tens: starts('twent,thirt,fort,fift,sixt,sevent,eight,ninet'),
    hundred: 'hundred',
    thousand: 'thousand',
    other: 'dozen|half|quarter|million|billion|trillion|decade|noon|midnight',
  },
  de: {
    small: list(
      'null,ein|erst,zwei|zwo|beid|zweit|doppel|double|paar,drei|dritt,vier,fünf,sechs,sieb,(?<![bhilmnprw])acht,neun,zehn,(?<!h)elf,zwölf|dutzend,dreizehn,vierzehn,fünfzehn,sechzehn,siebzehn,achtzehn,neunzehn',
    ),
    tens: list('zwanzig,dreißig,vierzig,fünfzig,sechzig,siebzig,achtzig,neunzig'),
    hundred: 'hundert',
    thousand: 'tausend',
    other: 'dutzend|(?<!\\p{L})halb|hälfte|viertel|million|milliard|jahrzehnt|(?<!\\p{L})mittag|mitternacht',
  },
  fr: {
    small: starts(
      'zéro,un|premi,deux|second|double|paire|couple,trois|tripl|tiers|trio,quatr|quadr,cinq,six|sixi,sept,huit,neuf|neuv,dix,onz,douz,treiz,quatorz,quinz,seiz,dix-sept,dix-huit,dix-neuf',
    ),
    tens: starts('vingt,trent,quarant,cinquant,soixant,soixant,quatre-vingt,quatre-vingt'),
    hundred: '(?<!\\p{L})cents?(?!\\p{L})|centain',
    thousand: 'mille|millier|millén',
    other: 'douzaine|dizaine|demi|moitié|quart|million|milliard|décenni|midi|minuit',
  },
  es: {
    small: starts(
      'cero,un|primer,dos|segund|par(?!\\p{L})|doble|duel,tres|tercer,cuatro|cuart|cuádr,cinco|quint,seis|sext,siete|séptim,ocho|octav,nueve|noven,diez|décim,once,doce,trece,catorce,quince,diecis,diecisiete,dieciocho,diecinueve',
    ),
    tens: starts('vein,treinta,cuarenta,cincuenta,sesenta,setenta,ochenta,noventa'),
    hundred: '(?<!\\p{L})cien(?!ci)|cientos|quinient',
    thousand: '(?<!\\p{L})mil(?!\\p{L})',
    other: 'docena|decena|medi[ao]s?(?!\\p{L})|mitad|cuarto|millon|millón|década|mediodía|medianoche',
  },
  it: {
    small: list(
      'zero,un|prim,due|second,tre|terz,quattro|quart,cinque|quint,sei|sest,sette|settim,otto|ottav,nove,dieci|decim,undici,dodici,tredici,quattordici,quindici,sedici,diciassette,diciotto,diciannove',
    ),
    tens: list('vent,trent,quarant,cinquant,sessant,settant,ottant,novant'),
    hundred: 'cent',
    thousand: 'mille|mila',
    other: 'dozzina|decina|mezz|metà|quarto|milion|miliard|decenni|mezzogiorno|mezzanotte',
  },
  nl: {
    small: list(
      'nul,een|één|eerst,twee|beide,drie|derde,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf|dozijn,dertien,veertien,vijftien,zestien,zeventien,achttien,negentien',
    ),
    tens: list('twintig,dertig,veertig,vijftig,zestig,zeventig,tachtig,negentig'),
    hundred: 'honderd',
    thousand: 'duizend',
    other: 'dozijn|half|helft|kwart|miljoen|miljard|tiental|decenni|middag|middernacht',
  },
  pl: {
    small: starts(
      'zer[oa],jed[en]|pierw|raz,dwa|dwó|dwi|dwu|dwoj|dwom|dru[gż]|oba|obie|obaj|obu,trzy|trzech|trzem|trzeci|troj|trój,czter|czwart|czwor,pięć|pięci|piąt,sześ|szóst,sied[em]|siód,osiem|ośmi|ósm,dziewię[ćc]|dziewiąt,dziesię[ćc]|dziesiąt,jedena,dwana|dwuna|tuzin,trzyna,czterna,piętna,szesna,siedemna,osiemna,dziewiętna',
    ),
    tens: starts(
      'dwadzie|dwudzie,trzydzie,czterdzie,pięćdzie|pięćdzi,sześćdzi,siedemdzi,osiemdzi,dziewięćdzi',
    ),
    hundred:
      '(?<!\\p{L})st[ou](?!\\p{L})|setk|setek|setn|set(?!\\p{L})|ście(?!\\p{L})|(?<=trzy|cztery)sta|stu(?!\\p{L})',
    thousand: 'tysi[ąę]',
    other: 'tuzin|dziesiąt|pół|połow|ćwier|kwadrans|milion|miliard|dekad|południ|północ',
  },
};

function list(stems: string): readonly string[] {
  return stems.split(',');
}

/** For languages that write their numbers as words of their own: a stem only counts where a word starts (`ten`, not `often`). */
function starts(stems: string): readonly string[] {
  return list(stems).map((alternatives) => `(?<!\\p{L})(?:${alternatives})`);
}
