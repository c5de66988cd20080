/** French. */
import type { SplitLanguage } from './split-language.ts';

export const fr: SplitLanguage = {
  neverLast: {
    titles:
      'M MM Mr Mme Mmes Mlle Mlles Me Dr Drs Pr Prof Mgr Mgrs St Ste Sts Stes R.P S.E S.A.R S.S S.M P.-S Vve Sr ',
    military: 'Gén Gal Col Lt-Col Cdt Cne Lt Ltn Sgt Adj Adm Maj Brig ',
    phrases: 'p.ex par.ex c.-à-d c.à.d cf vs env N.B n.b i.e e.g P.S N.D.L.R n.d.l.r s.v.p',
    writing: `av apr boul bd boulev pl fg imp ch éd édit trad coll réf réd adapt illustr suppl mss env
      hab adj adv dép dépt gouv rép resp prés secr dir incl excl `,
    origin: 'angl esp ital lat russ néerl fr',
  },
  maybeLast: {
    companies: 'Inc Ltd Cie Sté Ets Éts Corp Co Bros S.A S.A.R.L S.A.S',
    bodies: 'O.N.U U.E U.S U.S.A R.D.C U.R.S.S É.-U E.-U R.-U C.E.E O.N.G P.S P.C',
    writing: 'tél s.d s.l bibl encycl ',
    months: 'janv févr fév avr juil sept oct nov déc lun ven sam dim',
    numbers: 'mill mrd',
  },
  lastBeforeCapital: 'etc J.-C av.J.-C apr.J.-C ex',
  openers: 'À A En Vers Dès Depuis Le Vers Après Avant Pendant',
  afterClock: 'lundi mardi mercredi jeudi vendredi samedi dimanche GMT UTC HNE',
  beforeNumber:
    'n no No nos N° p pp pp. art arts fig figs vol vols chap t tél al ch sect § par éd tabl pl f fol vv v ms réf env',
  units: 'km cm mm kg min sec mn h ha m g l fr F Fr kWh ko Mo Go',
  starters: `Le La Les L Un Une Des Du De D Ce Cet Cette Ces Cela Ça Ceci Celui Celle Ceux Celles Il Elle Ils Elles On Nous Vous Je J Tu Son Sa Ses
    Leur Leurs Mon Ma Mes Notre Nos Votre Vos Mais Et Ou Or Donc Car Puis Alors Ainsi Après Avant Depuis Pendant Durant Pour Par Avec Sans Sous Sur
    Dans Dès En À A Au Aux Chez Vers Entre Parmi Contre Si Quand Comme Lorsque Lorsqu Puisque Puisqu C N S Qu Que Qui Quoi Où Comment Pourquoi
    Combien Quel Quelle Quels Quelles Selon Toutefois Cependant Pourtant Néanmoins Aussi Enfin Ensuite Aujourd Hier Demain Maintenant Bientôt Plus
    Plusieurs Beaucoup Peu Certains Certaines Quelques Tous Tout Toute Toutes Chaque Aucun Aucune Malgré Ne Non Oui Voici Voilà Dont Bien
    Déjà Encore Toujours Jamais Souvent Parfois Seul Seule Seuls Est Sont Était Étaient Ici Là Quant Quelque Personne Rien D'abord Grâce
    Trois Quatre Cinq Deux Six Sept Huit Neuf Dix Outre Hormis Sauf Concernant Suite Lors Désormais Actuellement Finalement
    Naturellement Malheureusement Heureusement Pendant Sinon Surtout Même Jusque Jusqu Afin Tandis Tant Très Trop`,
  alwaysCapital: '',
  smallStarters:
    "on il elle ils elles je j nous vous tu c ça merci mais pourquoi comment oui non d'ailleurs alors donc",
  capitalNouns: false,
  dashCues: false,
  ordinals: 'never',
  afterOrdinal: '',
  beforeOrdinal: '',
  beforeOrdinalEndings: '',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  sayingVerbs: `criait hurla hurle murmura soupira supplia supplie insista insiste poursuit poursuivit précise précisa indique indiqua rapporte rapporta reconnaît prévient prévint plaisante ironise déplore dénonce regrette écrivit écrivent affirment déclara déclarent répliqua réplique interroge interrogea confia témoigna twittait twitte dit disait dis disent déclare déclarait demande demanda écrit écrivait raconte racontait explique expliquait répond répondit crie cria
    affirme affirmait ajoute ajoutait lance lança assure assurait estime souligne tweete tweetait s'exclame s'écrie murmure confie témoigne
    a-t-il a-t-elle ont-ils ont-elles dit-il dit-elle`,
  beforeSaying: '',
  complementizers: 'que qu',
};
