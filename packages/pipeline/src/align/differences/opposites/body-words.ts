/**
 * Where somebody was hit or hurt, in nine languages: as in thing-words.ts. What one language has one word for where another has two is one member (нога, a leg and a foot), and a word
 * of many idioms stands only as it is said of a body ("in the head").
 */
import { membersOf } from './members-of.ts';
import type { OppositeClass } from './opposite-class.ts';

export const BODY: OppositeClass = {
  of: 'each',
  members: membersOf([
    'leg, legs, thigh, thighs, knee, knees | Bein, Beine, Beinen, Oberschenkel, Unterschenkel, Knie, Knien | jambe, jambes, cuisse, cuisses, genou, genoux | pierna, piernas, muslo, muslos, rodilla, rodillas | нога, ноги, ногу, ногой, ногах, ногам, бедро, бедре, колено, колени, колене | нога, ноги, ногу, ногою, нозі, ногах, коліно, коліна, стегно, стегні | bacak, bacağı*, bacakları*, dizine, dizinden, dizinde | ساقه, ساقها, ساقي, ساقيه, فخذه, فخذها, فخذي, ركبته, ركبتها, ركبتي | پایش, پایم, پاهایش, پاهایم, ران, رانش, زانو, زانویش',
    'arm, forearm, forearms, shoulder, shoulders, elbow, elbows | Arm, Arme, Armen, Arms, Unterarm, Oberarm, Schulter, Schultern, Ellbogen, Ellenbogen | bras, avant-bras, épaule, épaules, coude, coudes | brazo, brazos, antebrazo, hombro, hombros, codo, codos | рука, руку, рукой, руках, плечо, плече, плечи, локоть, локте | рука, руку, рукою, руці, плече, плечі, лікоть, лікті | kolu, koluna, kolundan, kolunda, kolumu, omzu, omzuna, omzundan, dirseği | ذراعه, ذراعها, ذراعي, كتفه, كتفها, كتفي | بازو, بازویش, بازویم, شانه‌اش, آرنج',
    'in_the_chest, his_chest, her_chest, my_chest, ribs | Brust, Brustkorb, Rippen | poitrine, thorax, côtes | pecho, tórax, costillas | грудь, груди, грудную, рёбра, ребра, ребер | груди, грудну, грудях, ребра | göğsüne, göğsünden, göğsünde, kaburga* | صدره, صدرها, صدري, ضلوعه, أضلاعه | سینه‌اش, سینه‌ام, دنده‌هایش',
    'stomach, belly, abdomen | Bauch, Bauchs, Magen, Unterleib | ventre, abdomen, estomac | vientre, abdomen, estómago | живот, живота, животе | живіт, живота, животі | karnı, karnına, karnından, karnında, midesi* | بطنه, بطنها, بطني | شکم, شکمش, شکمم',
    'in_the_head, his_head, her_head, my_head, skull, forehead | in_den_Kopf, am_Kopf, auf_den_Kopf, Kopfschuss*, Kopfschüss*, Schädel, Stirn, Schläfe | dans_la_tête, crâne, tempe | en_la_cabeza, cráneo, sien | в_голову, по_голове, на_голове, череп, черепа | в_голову, у_голову, по_голові, череп, черепа | kafasına, kafasından, kafama, alnına, alnından | رأسه, رأسها, رأسي, جمجمته | سرش, سرم, جمجمه*, پیشانی‌اش',
    'in_the_back, his_back, her_back, my_back, spine | Rücken, Rückens, Wirbelsäule | dans_le_dos, le_dos, son_dos, mon_dos, colonne_vertébrale | espalda, espaldas | спина, спину, спине, спины, позвоночник* | спина, спину, спині, спини, хребет | sırtı, sırtına, sırtından, sırtında, sırtımda | ظهره, ظهرها, ظهري | کمرش, کمرم, ستون_فقرات',
  ]),
};
