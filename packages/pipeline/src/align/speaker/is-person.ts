/** Whether a speaker is surely one named person: a body says the same again, and an office or a role speaks with many mouths. */
import { fold } from '../../names/fold.ts';
import { roleOf } from '../../names/roles-in.ts';
import type { SpeakerTraits } from './speaker-traits.ts';

/** Of offices that names are not compared by, folded, as words of a name (what isWordOfBody knows is no person's before it comes here); "Hall" and "Haus" alone are people. */
const OFFICES =
  /^(?:kremlin|kreml|rathaus|embass\p{L}*|botschaft|ambassade|embajada|staff|guards?|press|spokes\p{L}+|headquarters|cent(?:er|re)|team|prefecture|mairie|ayuntamiento|alcaldia|elysee|генштаб|мин(?:оборон|здрав|цифр|юст|фин|прос|энерго)\p{L}*|міно\p{L}+|мо|мид|мзс|кремл\p{L}*|мэри[яи]|мері[яі]|администраци\p{L}+|адміністраці\p{L}+|посольств\p{L}+|штаб|пресс|прес|بلدي[ةه]|سفار[ةت]|مكتب|دفتر|belediye\p{L}*|valili\p{L}+|bakanli\p{L}+|buyukelcili\p{L}+|karargah)$|.(?:stelle|stab|dienst|wehr|zentrale|leitung)$/u;
const HALL = /(?:city|town|village) hall$/u;

export function isPerson({ telling, read }: SpeakerTraits): boolean {
  if (!telling || read?.kind !== 'person') return false;
  if (HALL.test(fold(read.written))) return false;
  const words = read.written.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => roleOf(word) === null) && !words.some((word) => OFFICES.test(fold(word)));
}
