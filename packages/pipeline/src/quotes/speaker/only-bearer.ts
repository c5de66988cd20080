/** «Швея сказала»: whose role a word alone is in languages without articles. */
import { isKin } from '../../names/kin-words.ts';
import type { Span } from '../frame/token-span.ts';
import type { Gender } from '../lexicon/compile-lexicon.ts';
import type { Figure } from './figure.ts';
import type { Resolved, Scene } from './scene.ts';
import { SENTENCE_END } from './sentence-start.ts';
import { isToldDead } from './told-dead.ts';

/** Nothing but the word says that it is theirs. */
const SURENESS = 0.8;

/** Bounds the cost in long texts, in UTF-16 units. */
const REACH = 20_000;

/** Where a word stands that begins so, the first hundred places. */
function placesOf(role: string, from: number, text: string): readonly number[] {
  const places: number[] = [];
  const folded = text.slice(from).toLowerCase();
  for (
    let at = folded.indexOf(role);
    at >= 0 && places.length < MAX_PLACES;
    at = folded.indexOf(role, at + 1)
  )
    if (!/\p{L}/u.test(folded[at - 1] ?? ' ')) places.push(from + at);
  return places;
}

const MAX_PLACES = 100;

/** UTF-16 units between a role and the name, or the verb, of who bears it. */
const BESIDE_NAME = 60;

/** «Швея Анна Левина бежала. Пётр Орлов остался. | Швея | сказала»: a role alone is the only one's who was introduced with it, where the report speaks of no other. */
export function onlyBearer(
  scene: Scene,
  phrase: Span,
  { role, gender, at }: { readonly role: string; readonly gender: Gender | null; readonly at: number },
): Omit<Resolved, 'mention'> | null {
  const { cast, lexicon, spoken, text } = scene;
  const { onDuty, people } = lexicon.words;
  if (phrase.end - phrase.first > 1 || onDuty.has(role) || people.has(role) || isKin(role)) return null;
  const [only, another] = (cast.byRole.get(role) ?? []).filter(({ named, body }) => named && !body);
  if (!only || another || only.deputies.has(role) || isOfOther(only, gender)) return null;
  const last = spoken.findLast((one) => one.at < at);
  // Who spoke since may be meant as well: «Мэр Рут Зальдер ушла. Анна Хольм сказала … — подчеркнула мэр».
  if (last && last.figure !== only && !only.mentions.some((one) => one > last.at && one < at)) return null;
  const told = [...only.mentions, ...spoken.filter(({ figure }) => figure === only).map(({ at }) => at)];
  const isTheirs = (start: number) =>
    told.some(
      (one) =>
        Math.abs(one - start) <= BESIDE_NAME &&
        text.slice(Math.min(one, start), Math.max(one, start)).search(SENTENCE_END) < 0,
    );
  const stem = role.length > SHORT ? role.slice(0, -1) : role; // «учителя школы» are others
  const isOfOne = placesOf(stem, Math.max(0, at - REACH), text.slice(0, at)).every(isTheirs);
  return isOfOne && !isToldDead(scene, only, at)
    ? { figure: only, sureness: SURENESS, reason: 'role: introduced in the report' }
    : null;
}

const SHORT = 3;

function isOfOther({ gender: known }: Figure, gender: Gender | null): boolean {
  return (gender === 'm' && known === 'f') || (gender === 'f' && known === 'm');
}
