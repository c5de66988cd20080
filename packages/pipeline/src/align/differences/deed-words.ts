/**
 * What one does to another, in words of which the doer stands before and the other behind: English, German, French and Spanish, whose order says who. No participles, of which
 * the doer stands elsewhere. A deed a line, in the order of members-of.ts.
 */
import { membersOf } from './members-of.ts';
import type { OppositeClass } from './opposite-class.ts';

export const DEEDS: OppositeClass = {
  of: 'turned',
  members: membersOf([
    'beat, beats, hit, hits, struck | schlug, schlugen, verprügelte, verprügelten | a_battu, ont_battu, battait, battaient, a_frappé, ont_frappé, frappait, frappaient, a_tabassé, ont_tabassé | golpeó, golpearon, golpeaba, golpeaban | | | | | ',
    'attacked, assaulted | überfiel, überfielen, attackierte, attackierten, griff~…an, griffen~…an | a_attaqué, ont_attaqué, attaquait, attaquaient, attaqua, attaquèrent, a_agressé, ont_agressé | atacó, atacaron, atacaba, atacaban, agredió, agredieron | | | | | ',
    'killed, murdered | tötete, töteten, ermordete, ermordeten | a_tué, ont_tué, tua, tuèrent, tuait, tuaient, a_assassiné, ont_assassiné | mató, mataron, mataba, mataban, asesinó, asesinaron | | | | | ',
    'shot_at, fired_at, fired_on, shot | schoss_auf, schossen_auf, feuerte_auf, feuerten_auf, erschoss | a_tiré_sur, ont_tiré_sur, tirait_sur, tiraient_sur, tira_sur, tirèrent_sur | disparó_a, dispararon_a, disparó_contra, dispararon_contra, disparaba_a, disparaban_a | | | | | ',
    'arrested, detained | verhaftete, verhafteten, nahm~…fest, nahmen~…fest | a_arrêté, ont_arrêté, arrêtait, arrêtaient, arrêta, arrêtèrent, a_interpellé, ont_interpellé | arrestó, arrestaron, detuvo, detuvieron | | | | | ',
    'accused, accuses, accuse | beschuldigte, beschuldigten, beschuldigt, beschuldigen | a_accusé, ont_accusé, accusait, accusaient, accuse, accusent, accusa, accusèrent | acusó, acusaron, acusaba, acusaban, acusa, acusan | | | | | ',
    'threatened, threatens, threaten | bedrohte, bedrohten, bedroht, bedrohen | a_menacé, ont_menacé, menaçait, menaçaient, menace, menacent | amenazó, amenazaron, amenazaba, amenazaban, amenaza, amenazan | | | | | ',
    'saved, rescued | rettete, retteten | a_sauvé, ont_sauvé, sauvait, sauvaient, sauva, sauvèrent | salvó, salvaron, rescató, rescataron | | | | | ',
    'helped, helps, help | half, halfen, hilft, helfen | a_aidé, ont_aidé, aidait, aidaient, aide, aident, aida, aidèrent | ayudó, ayudaron, ayudaba, ayudaban, ayuda, ayudan | | | | | ',
    'insulted | beleidigte, beleidigten, beschimpfte, beschimpften | a_insulté, ont_insulté, insultait, insultaient | insultó, insultaron, insultaba, insultaban | | | | | ',
    'robbed | beraubte, beraubten | a_volé, ont_volé, a_dépouillé, ont_dépouillé | robó_a, robaron_a | | | | | ',
    'betrayed | verriet, verrieten | a_trahi, ont_trahi, trahissait, trahissaient, trahit, trahirent | traicionó, traicionaron | | | | | ',
    'hid | versteckte, versteckten | a_caché, ont_caché, cachait, cachaient | escondió_a, escondieron_a | | | | | ',
  ]),
};
