/** How Dutch attributes what was said (basic). */
import type { LexiconData } from './lexicon.ts';

export const nl: LexiconData = {
  language: 'nl',
  order: 'v2',
  verbs: {
    say: `zei zeiden zegt zeggen verklaarde verklaarden verklaart vertelde vertelden vertelt schreef schreven schrijft meldde meldden meldt
      melden benadrukte benadrukt bevestigde bevestigt ontkende ontkent beweerde beweert stelde stelt voegde…toe voegt…toe gaf…aan geeft…aan
      legde…uit legt…uit kondigde…aan kondigt…aan waarschuwde waarschuwt antwoordde antwoordt twitterde twittert laat_weten liet_weten
      vindt vond denkt dacht`,
    that: `hoopt hoopte vreest vreesde weet eiste eist beloofde belooft`,
    beside: `riep roept schreeuwde schreeuwt vroeg vraagt fluisterde zuchtte vervolgde vervolgt`,
    urge: `vroeg riep…op`,
    about: `ontkende ontkent beschuldigde beschuldigt veroordeelde veroordeelt sprak_van spreekt_van`,
    aboutQuoted: `noemde noemt noemden beschreef sprak`,
    participle: `gezegd verklaard verteld geschreven gemeld bevestigd`,
    ambiguous: `melden`,
  },
  source: `volgens aldus`,
  so: `aldus`,
  as: `zoals`,
  that: `dat`,
  whether: `of`,
  how: `waarom hoe`,
  infinitive: `te om`,
  negations: `niet nooit geen niemand`,
  auxiliaries: `heeft hebben had hadden is zijn was werd`,
  finite: `is zijn was waren heeft hebben had wordt werd kan moet zal`,
  adverbs: `ook nog al verder eerder later echter daarna gisteren vandaag`,
  times: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
    november december ochtend avond gisteren vandaag`,
  determiners: `de het een deze dit die dat enkele veel andere`,
  definite: `de het deze dit die dat`,
  prepositions: `in op aan bij met van voor naar over uit door tegen na sinds tijdens onder tussen volgens`,
  locatives: `in`,
  origins: `uit`,
  nounPrepositions: `van voor uit bij`,
  coordinators: `en maar of want`,
  subordinators: `dat omdat toen als terwijl hoewel`,
  relatives: `die dat wie wiens`,
  others: `andere ander tweede derde`,
  pronouns: { m: 'hij', f: 'zij ze', p: 'wij', n: 'ik het' },
  possessives: { m: 'zijn', f: 'haar', p: 'hun ons', n: 'mijn' },
  roles: {
    m: `man jongen vader zoon broer woordvoerder minister president burgemeester leraar directeur voorzitter arts`,
    f: `vrouw meisje moeder dochter zus woordvoerster lerares`,
    n: `bewoner bewoners activist journalist getuige getuigen`,
  },
  people: `man jongen vader zoon broer vrouw meisje moeder dochter zus`,
  honorifics: { m: 'dhr. meneer', f: 'mevr. mevrouw', n: 'dr. prof.' },
  spokespeople: `woordvoerder woordvoerster`,
  bodies: `ministerie politie leger regering raad commissie rechtbank unie partij bank universiteit bureau naties vn eu`,
  statements: `verklaring bericht tweet video brief rapport interview toespraak`,
  notTestimony: `titel film boek roman lied documentaire zogenaamde zogeheten woord term`,
  notTestimonyBehind: 'film',
  media: {
    video: `video youtube`,
    post: `tweet twitter twitterde facebook instagram`,
    statement: `verklaring persbericht brief`,
    interview: `interview gesprek`,
    broadcast: `televisie radio omroep`,
  },
};
