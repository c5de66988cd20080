/** How reports name bodies: words that only a body's name has, and the names of the few that each language calls otherwise. */

/** Beginnings of folded words. */
export const BODY_WORDS: readonly string[] = (
  'authorit office ministr agency government army police committee council commission party union nations department court ' +
  'parliament senate hospital university group organi forces force militia coalition movement company airline bank federation ' +
  'newspaper newsroom television broadcaster fernsehen zeitung ' +
  'association institute foundation defence defense regime network service bureau administration ngo ' +
  'behorde amt ministerium regierung armee polizei ausschuss rat kommission partei gericht partament krankenhaus universitat ' +
  'verband verein stiftung bundeswehr zentrum truppen flutbehorde ' +
  'autorite ministere gouvernement armee comite conseil parti tribunal parlement hopital ' +
  'autoridad oficina ministerio gobierno ejercito policia comite consejo partido tribunal organismo agencia ' +
  'autorita ministero governo esercito polizia consiglio partito ' +
  'министерств правительств арми полици комитет совет парти суд управлени міністерств уряд армі поліці комітет рада ' +
  'هيئة سلطة وزارة حكومة جيش شرطة لجنة مجلس حزب محكمة منظمة دفاع قوات'
).split(' ');

/** Ends of German and Dutch compounds that only a body's name has, folded. */
export const BODY_ENDS =
  /^(?:news|tv|radio|(?:stadt|kirchen)?gemeinde|feuerwehr|wasserwacht|bergwacht|seenotrettung|rettungsdienst|firma|werft|reederei|konzern|unternehmen|gesellschaft|gmbh|ltd|llc|inc|plc|corp|societe|entreprise|empresa|compania|компания|фирма)$|.(?:verwaltung|gewerkschaft|amt|behorde|ministerium|verband|verein|partei|polizei|kommission|gericht|ministerie|bureau)$/u;

/** Folded names of one body each; the first is its key. */
export const BODY_ALIASES: readonly (readonly string[])[] = [
  [
    'united nations',
    'un',
    'uno',
    'vereinte nationen',
    'vereinten nationen',
    'nations unies',
    'onu',
    'naciones unidas',
    'nazioni unite',
    'verenigde naties',
    'nacoes unidas',
    'оон',
    'организация объединенных наций',
    'организация обьединенных нации',
    'الامم المتحدة',
    'birlesmis milletler',
    'bm',
  ],
  [
    'european union',
    'eu',
    'europaische union',
    'union europeenne',
    'ue',
    'union europea',
    'unione europea',
    'europese unie',
    'ес',
    'евросоюз',
    'الاتحاد الاوروبي',
    'avrupa birligi',
  ],
  [
    'world health organization',
    'world health organisation',
    'who',
    'weltgesundheitsorganisation',
    'oms',
    'organisation mondiale de la sante',
    'organizacion mundial de la salud',
    'воз',
    'منظمة الصحة العالمية',
  ],
  [
    'red cross',
    'icrc',
    'rotes kreuz',
    'rote kreuz',
    'croix-rouge',
    'cicr',
    'cruz roja',
    'croce rossa',
    'красныи крест',
    'الصليب الاحمر',
  ],
  ['nato', 'otan', 'нато', 'الناتو'],
  [
    'white house',
    'weisses haus',
    'weisse haus',
    'maison blanche',
    'casa blanca',
    'casa bianca',
    'белыи дом',
    'البيت الابيض',
  ],
  [
    'doctors without borders',
    'msf',
    'medecins sans frontieres',
    'arzte ohne grenzen',
    'medicos sin fronteras',
    'اطباء بلا حدود',
  ],
];
