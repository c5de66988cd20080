/** Names and companies travel: abbreviations that stand in reports of any language. The only ones of a language without a file. */
import type { SplitLanguage } from './split-language.ts';

export const shared: SplitLanguage = {
  neverLast: {
    titles: 'Dr DR MR Drs Prof Mr Mrs Ms Mx Messrs Mme Mlle Mmes Mgr Msgr Rev St Ste Sr Sra Srta Sig Hon',
    military: 'Gen Lt Col Maj Capt Cpt Sgt Adm Cmdr Brig',
    academic: 'Ing Dipl Mag cf vs',
    politics: 'Sen Sens Rep Reps Gov',
    places: 'Mt Ft',
  },
  maybeLast: {
    companies:
      'Inc Ltd Co Corp LLC LLP Plc plc Bros Cos Cie Sté GmbH S.A S.A.S S.A.R.L S.p.A S.r.l S.L N.V B.V A.G A.Ş a.s',
    bodies: 'U.S U.S.A U.K U.N E.U U.A.E U.S.S.R D.C N.Y L.A',
    names: 'Jr Sr Esq',
  },
  lastBeforeCapital: 'etc Ph.D',
  openers: '',
  afterClock: '',
  beforeNumber: 'max min No no Nr nr Nos nos p pp S Vol vol Art Fig fig Tel Op ',
  units: 'ft lb lbs oz kg km cm mm',
  starters: '',
  alwaysCapital: '',
  smallStarters: '',
  capitalNouns: false,
  dashCues: false,
  ordinals: 'never',
  afterOrdinal: '',
  beforeOrdinal: '',
  beforeOrdinalEndings: '',
  months: '',
  sayingVerbs: '',
  beforeSaying: '',
  complementizers: '',
};
