/** Dutch. */
import type { SplitLanguage } from './split-language.ts';

export const nl: SplitLanguage = {
  neverLast: `dhr Dhr mevr Mevr mw Mw mr Mr dr Dr drs Drs ir Ir ing Ing prof Prof ds St H.M Z.M gen Gen kol Kol kpt Kpt lt Lt sgt Sgt bijv
    bv d.w.z dwz m.a.w o.a m.n t.a.v t.o.v i.p.v i.v.m z.g.n zgn z.g nl ca circa resp incl excl max min evt vgl ong ongev blz p art
    nr Nr afb fig hfst jl a.s j.l vs Mrs`,
  maybeLast: `enz etc e.d e.a U.S U.S.A N.V B.V Inc Ltd v.Chr n.Chr mln mld jan feb mrt apr jun jul aug sep sept okt nov dec`,
  beforeNumber: 'nr nrs Nr blz p pp art afb fig hfst tel',
  starters: `De Het Een Deze Dit Die Dat Hij Zij Ze Wij We Jullie Jij Je Ik U Zijn Haar Hun Ons Onze Mijn Maar En Of Want Dus Toen Dan
    Daar Hier Nu Vandaag Gisteren Morgen Na Nadat Voor Voordat Tijdens Sinds Met Zonder Door Over Onder Tussen Bij Van Uit Naar In
    Op Aan Om Als Wanneer Terwijl Hoewel Omdat Ook Nog Toch Echter Volgens Er Wat Wie Waar Waarom Hoe Welke Veel Vele Sommige
    Alle Alles Iedereen Niemand Niet Geen Ja Nee Is Was Waren Heeft Hebben Had Wordt Werd Kan Zal Moet`,
  ordinals: false,
  afterOrdinal: '',
  beforeOrdinal: '',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  sayingVerbs: `zei zegt vroeg vraagt schreef schrijft twitterde verklaarde riep antwoordde vertelde voegde`,
};
