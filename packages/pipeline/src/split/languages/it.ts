/** Italian. */
import type { SplitLanguage } from './split-language.ts';

export const it: SplitLanguage = {
  neverLast: `sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing on gen col Sig Sigg Sigra Sig.ra Sig.na Dott Dott.ssa Dr Prof Prof.ssa Ing Avv Arch Geom Rag On Sen Gen Col Magg Cap Ten Serg Mons Don S
    SS p.es es cfr Cfr ca art artt pag pagg vol cap fig tel P.za V.le Mr Mrs sen`,
  maybeLast: `ecc etc S.p.A Spa S.r.l U.S U.S.A O.N.U a.C d.C Inc Ltd F.lli Jr gen feb mar apr mag giu lug ago set ott nov dic`,
  beforeNumber: 'n nn N p pp pag pagg art artt vol cap fig tel',
  starters: `Il Lo La I Gli Le L Un Uno Una Questo Questa Questi Queste Quello Quella Egli Lui Lei Noi Voi Loro Io Tu Suo Sua Suoi Sue
    Mio Mia Nostro Nostra Ma E Ed O Oppure Però Quindi Dunque Poi Allora Così Dopo Prima Durante Da Dal Dalla Di Del Della Dei In
    Nel Nella A Al Alla Ai Con Per Su Sul Sulla Tra Fra Se Quando Come Dove Mentre Perché Che Chi Cosa Anche Ancora Non Oggi Ieri
    Domani Ora Adesso Secondo Tuttavia Inoltre Molti Molte Alcuni Alcune Tutti Tutte Ogni Altri È Sono Era Erano Ha Hanno Si Ci`,
  ordinals: false,
  afterOrdinal: '',
  beforeOrdinal: '',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  sayingVerbs: `disse dice chiese scrisse twittò dichiarò affermò spiegò rispose gridò aggiunse raccontò esclamò`,
};
