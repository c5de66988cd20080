/** French. */
import type { SplitLanguage } from './split-language.ts';

export const fr: SplitLanguage = {
  neverLast: `M MM Dr Pr Prof Me Mgr St Ste Gén Col Cdt Cne Lt Sgt p.ex c.-à-d cf Cf env av apr boul art fig vol chap éd
    n.b N.B vs hab adj dép gouv rép Mr Mrs`,
  maybeLast: `etc J.-C U.S U.S.A O.N.U U.E Inc Ltd Cie Sté coll tél janv févr avr juil sept oct nov déc`,
  beforeNumber: 'n no No p pp art Art fig vol chap tél al',
  starters: `Le La Les L Un Une Des Du De Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je J Tu Son Sa Ses Leur Leurs Mon Ma Mes
    Notre Nos Mais Et Ou Or Donc Car Puis Alors Ainsi Après Avant Depuis Pendant Pour Par Avec Sans Sous Sur Dans En À A Au Aux Si
    Quand Comme Lorsque C D N S Qu Que Qui Quoi Où Comment Pourquoi Selon Toutefois Cependant Pourtant Aussi Enfin Ensuite
    Aujourd Hier Demain Plus Plusieurs Beaucoup Certains Tous Tout Toute Toutes Chaque Aucun Aucune Malgré Ne Non Oui`,
  ordinals: false,
  afterOrdinal: '',
  beforeOrdinal: '',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  sayingVerbs: `dit disait déclare demande écrit raconte explique répond crie affirme ajoute a-t-il a-t-elle`,
};
