/** Italian. */
import type { SplitLanguage } from './split-language.ts';

export const it: SplitLanguage = {
  neverLast: {
    titles: `sig sigg sig.ra sig.re sig.na sigra dott dott.ssa dott.ri dr dr.ssa prof prof.ssa proff avv avvti ing arch geom rag on onn sen dep mons
      Don S SS Ss Egr gent.mo gent.ma gent chiar.mo chiar.ma ill.mo ill.ma rev rev.do em.mo card cav comm uff gr.uff psicol     
      cons pres vicepres segr sott Mr Mrs Ms spett spett.le St M.se M.sa C.te Sac Fr P`,
    military: 'gen col ten.col magg cap ten s.ten serg m.llo maresc brig amm comm cdt c.te sold ammir',
    phrases: 'p.es ad.es es cfr vs ca p.c P.S N.B n.d.r n.d.a c.a c.d cosidd ',
    writing: `P.za P.zza p.za V.le v.le C.so c.so L.go P.le Str S.da loc fraz prov pag pagg vol voll cap capp ed edd trad rist 
      tav tavv all lett sez parr rif rist racc vd v segg seg ss suppl op.cit cit ibid id nr resp incl escl circ
      Dip uff amm tel `,
    origin: 'ingl franc ted spagn lat gr ebr ar russ ital',
  },
  maybeLast: {
    companies:
      'S.p.A s.p.a Spa S.r.l s.r.l S.a.s s.a.s S.n.c s.n.c F.lli f.lli Inc Ltd Co Corp Bros Coop Soc Ass',
    bodies: 'U.S U.S.A O.N.U U.E U.R.S.S R.D.C C.R.I S.S.N D.L D.Lgs D.P.R C.C C.P',
    names: 'Jr jr sr',
    months: 'gen genn feb febb mar apr mag giu lug ago agos set sett ott nov dic lun mar mer gio ven sab dom',
    numbers: 'mil mln mld mrd mgl',
  },
  lastBeforeCapital: 'ecc eccetera etc a.C d.C e.v a.m p.m ss sgg',
  openers: 'Alle Nel Il Dal Verso In Da Dopo Prima Durante',
  afterClock: 'lunedì martedì mercoledì giovedì venerdì sabato domenica GMT',
  beforeNumber: `n nn N nr num p pp pag pagg art artt Art vol voll cap capp fig figg tel tav tavv all lett co c l reg dir par parr sez v vv rif ed t tom cod sent ord
    gen feb mar apr mag giu lug ago set ott nov dic`,
  units: 'km kg cm mm mt mq mc m g l h min sec ha hl q lit gr kWh',
  starters: `Il Lo La I Gli Le L Un Uno Una Questo Questa Questi Queste Quello Quella Quelli Quelle Ciò Egli Ella Esso Essa Essi Lui Lei Noi Voi Loro Io Tu Suo Sua
    Suoi Sue Mio Mia Miei Mie Nostro Nostra Nostri Nostre Ma E Ed O Od Oppure Però Quindi Dunque Poi Allora Così Dopo Prima Durante Da Dal Dalla
    Dai Dalle Di Del Dello Della Dei Degli Delle In Nel Nello Nella Nei Negli Nelle A Ad Al Allo Alla Ai Agli Alle Con Per Su Sul Sullo Sulla Sui
    Sugli Sulle Tra Fra Senza Verso Contro Se Quando Come Dove Mentre Perché Poiché Benché Che Chi Cosa Quanto Quanti Quale Quali Anche Ancora Non
    Oggi Ieri Domani Ora Adesso Secondo Tuttavia Inoltre Infatti Infine Invece Molti Molte Alcuni Alcune Tutti Tutte Tutto Tutta Ogni Ognuno
    Altri Altre Altro È Sono Era Erano Ha Hanno Aveva Avevano Si Ci Vi Mi Ti Già Mai Sempre Forse Solo Soltanto Più Meno Qui Qua Là Lì
    Nessuno Nessuna Niente Nulla Due Tre Quattro Cinque Sei Sette Otto Nove Dieci Nonostante Malgrado Oltre Presso Attualmente
    Successivamente Inizialmente Entrambi Entrambe Tale Tali`,
  alwaysCapital: '',
  smallStarters: 'io noi lui lei loro grazie perché ma non sono siamo ho abbiamo ci mi ti',
  capitalNouns: false,
  dashCues: false,
  ordinals: 'never',
  afterOrdinal: '',
  beforeOrdinal: '',
  beforeOrdinalEndings: '',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  sayingVerbs: `insistette sospirò supplicò mormorò ribatté precisò sottolineò denunciò lamentò ricordò confessò concluse replicò twitta dicevano raccontava implorò pianse urla scherzò proseguì disse dice dissero dicono chiese chiede scrisse scrive twittò twitta dichiarò dichiara affermò afferma spiegò spiega rispose risponde gridò grida
    aggiunse aggiunge raccontò racconta esclamò esclama sussurrò urlò osservò commentò ribadì avvertì ammise`,
  beforeSaying: '',
  complementizers: 'che',
};
