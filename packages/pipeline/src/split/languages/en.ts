/** English. */
import type { SplitLanguage } from './split-language.ts';

export const en: SplitLanguage = {
  neverLast: `Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Hon Sr Sra Fr Br Gen Lt Col Maj Capt Cpt Cmdr Adm Sgt Cpl Pvt Brig Supt Insp Det Gov
    Pres Sen Sens Rep Reps Amb Atty Attys Dir Mt Ft St Ste vs v cf e.g i.e eg ie viz approx`,
  maybeLast: `Inc Ltd Co Corp LLC Bros Jr Sr Esq etc al U.S U.K U.N E.U U.S.A D.C a.m p.m A.M P.M Ph.D M.D B.A M.A B.C A.D Ave Blvd Rd Hwy
    Dept Univ Assn Mfg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark Calif Colo
    Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo ft oz lb lbs hrs
    min sec est ext tel dept`,
  beforeNumber:
    'Rs rs SEC No Nos Nr no nos p pp P Pp Fig Figs fig figs Vol vol Ch ch Sec sec Art art Eq eq Op op Par par Nov Dec Jan Feb Mar Apr',
  starters: `The A An This That These Those He She It We They You I His Her Its Our Their My Your There Here When While If As At In On
    But And Or So Then Now However Meanwhile After Before Since Although Though Because By For From To With Not No Yes What Who Why
    How Where Which Did Do Does Is Are Was Were Has Have Had Can Could Will Would Some Many Most All One Two Three Both Each Every
    Another Other Such People Earlier Later Today Yesterday Tomorrow Last Next Also Still Even Only Just Once Until Under Over
    According Let Please See`,
  ordinals: false,
  afterOrdinal: '',
  beforeOrdinal: '',
  months: 'January February March April May June July August September October November December',
  sayingVerbs: `said says say asked asks tweeted tweets wrote writes told tells added adds replied replies answered shouted shouts cried
    cries yelled screamed whispered explained posted announced warned continued recalled insisted exclaimed remarked noted`,
};
