/** For languages without a file of their own: what many European languages share. */
import type { SplitLanguage } from './split-language.ts';

export const other: SplitLanguage = {
  neverLast: 'Dr Prof Mr Mrs Ms St Gen Col Ing vs cf',
  maybeLast: 'etc Inc Ltd Co Corp Jr U.S U.N U.S.A',
  beforeNumber: 'No Nr no nr p pp S Vol vol Art art',
  starters: '',
  ordinals: false,
  afterOrdinal: '',
  beforeOrdinal: '',
  months: '',
  sayingVerbs: '',
};
