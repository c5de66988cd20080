/** Which names of another script a text has as its language hears them: Gorbatschow, Gorbachev. Every word of the text is read once, however many names are asked for. */
import { sameSound } from '../../names/same-sound.ts';
import { type Reading, type Sound, soundOf } from '../../names/sound-of.ts';

/** So many consonants tell a name also where languages hear some of them differently: Tichanowskaja, Tsikhanouskaya. */
const TELLING_CONSONANTS = 5;

export interface HeardNames {
  /** Whether a word of the text sounds like this one. */
  readonly has: (latin: string) => boolean;
  /** The same, also where languages hear consonants differently. */
  readonly hasRoughly: (latin: string) => boolean;
}

/** @param words in lower-case Latin letters. */
export function heardNames(words: readonly string[]): HeardNames {
  const [sounds, rough] = [new Map<string, Sound[]>(), new Set<string>()];
  for (const word of new Set(words)) {
    const sound = soundOf(word, word);
    for (const reading of sound.own) {
      const known = sounds.get(reading.consonants);
      if (known) known.push(sound);
      else sounds.set(reading.consonants, [sound]);
      rough.add(roughConsonants(reading));
    }
  }
  const sounding = ({ own }: Sound) => own.flatMap(({ consonants }) => sounds.get(consonants) ?? []);
  const has = (latin: string) => {
    const own = soundOf(latin, latin);
    return sounding(own).some((sound) => sameSound(sound, own));
  };
  const hasRoughly = (latin: string) =>
    has(latin) ||
    soundOf(latin, latin)
      .own.map(roughConsonants)
      .some((consonants) => consonants.length >= TELLING_CONSONANTS && rough.has(consonants));
  return { has, hasRoughly };
}

/** What languages hear differently is one: t, ts, tsch and sch. */
function roughConsonants({ consonants }: Reading): string {
  return consonants.replace(/[tSC]/gu, 's');
}
