/**
 * What the matcher and the checks note in English, said in the reader's language. Their notes are stored as they wrote them, so that what was noted by an
 * earlier version is read as well; what is none of these is shown as it stands.
 */
import type { TranslationWarning } from '@crossquote/domain';
import { apart, type Readable, read } from './readable.ts';
import type { Words } from './words.ts';

const NOTES: Readable = [
  [/^meaning, whole against whole$/, 'meaning-whole'],
  [/^meaning, one against a stretch of the other$/, 'meaning-stretch'],
  [/^meaning, several sentences in the same order$/, 'meaning-chain'],
  [/^how far (?<left>[a-z]{2,3}) and (?<right>[a-z]{2,3}) can be compared$/, 'languages'],
  [/^how alike in length, by what is usual between (?<left>[a-z]{2,3}) and (?<right>[a-z]{2,3})$/, 'lengths'],
  [/^read side by side, one statement$/, 'read-one'],
  [/^read side by side, not one statement$/, 'read-two'],
  [/^worded as a translation of the other would be$/, 'rendered'],
  // "not worded": as earlier versions called it, which were still for the pair.
  [/^(?:not worded|worded in part) as a translation of the other would be$/, 'rendered-in-part'],
  [/^words that mean the same$/, 'words-linked'],
  [/^words of the briefer quote in the other$/, 'words-shared'],
  [/^the same words$/, 'words-equal'],
  [/^the same words but for a number$/, 'words-but-number'],
  [/^words of the translations in common$/, 'words-translated'],
  [/^words around the quotes that mean the same$/, 'surroundings'],
  [/^(?<count>\S+) quoted words in a row are the same$/, 'quoted-run'],
  [/^both quote, but not the same words$/, 'quoted-otherwise'],
  [/^the same figures$/, 'figures-same'],
  [/^other figures$/, 'figures-other'],
  [/^figures on one side only$/, 'figures-missing'],
  [/^the same names$/, 'names-same'],
  [/^other names$/, 'names-other'],
  [/^two people, of whom one tells another number or name than the other$/, 'facts-another'],
  [/^another number and another name$/, 'facts-several'],
  [/^one report denies what the other states$/, 'denied'],
  [/^one report denies a part of what the other states$/, 'denied-partly'],
  [/^one report speaks of nobody, the other of somebody$/, 'nobody'],
  [/^a negation on one side only$/, 'negation'],
  [/^one says no to the few words of the other$/, 'negation-brief'],
  [/^two people, of whom one says the contrary of the other$/, 'negation-another'],
  [/^of the few words of either, one cannot be true where the other is$/, 'opposite-brief'],
  [/^so few telling words fit many statements$/, 'brevity'],
  [/^the same speaker$/, 'speaker-same'],
  [/^names that fit one speaker$/, 'speaker-compatible'],
  [/^speakers of the same role$/, 'speaker-role'],
  [/^speakers of different roles$/, 'speaker-roles-apart'],
  [/^names that do not sound alike$/, 'speaker-unlike'],
  [/^two different speakers$/, 'speaker-other'],
  [/^both from a (?<medium>\S+)$/, 'medium-same'],
  [/^(?<medium>\S+) and (?<other>\S+)$/, 'medium-other'],
  [/^days between the reports$/, 'days'],
  [/^the odds before anything is compared$/, 'prior'],
];

const DETAILS: Readable = [
  [/^(?<done>\d+) of (?<all>\d+) parts$/, 'parts'],
  [/^(?<share>\d\.\d\d)$/, 'alike'],
  [/^(?<share>\d\.\d\d), unknown model$/, 'paired-by-some'],
  [/^(?<share>\d\.\d\d), (?<what>.+)$/, 'paired'],
  [/^unknown model$/, 'some-model'],
  [/^the model repeated itself and was cut off$/, 'cut-off'],
  [/^the model came to no end$/, 'no-end'],
  [/^(?:the model was unsure of its words \()?mean log-probability -?[\d.]+\)?$/, 'unsure'],
  [/^only (?<percent>\d+) % of the text seems to be translated$/, 'covered'],
  [/^(?<percent>\d+) % of the source was looked at$/, 'covered'],
  [/^(?<percent>\d+) % of the source's length$/, 'length'],
  [/^the negation is missing$/, 'negation-missing'],
  [/^one of several negations is missing$/, 'negation-one-missing'],
  [/^a negation was added$/, 'negation-added'],
  [/^what is told as hearsay is told as a fact$/, 'hearsay'],
  [/^"(?<what>.+)" (?<count>\d+) times$/, 'times'],
  [/^"(?<what>.+)" again and again$/, 'again'],
  [/^already in (?<left>[a-z]{2,3})$/, 'already'],
  [/^in another script, left as it is$/, 'other-script'],
  [/^in (?<left>[a-z]{2,3}), left as it is$/, 'foreign'],
  [/^"(?<what>.+)" is English and may have been changed$/, 'english'],
  [/^(?<what>.+) could not be read$/, 'unread'],
  [/^(?<what>.+) is no word that the model knows$/, 'invented'],
  [/^(?<what>.+) is in another script$/, 'script'],
  [/^the minus is missing$/, 'minus-missing'],
  [/^a minus was added$/, 'minus-added'],
  [/^and (?<count>\d+) more$/, 'more'],
  [/^left out: what it is of is not there, so nothing tells whether it says a hidden name$/, 'no-source'],
  [/^a term with a hidden name is called otherwise$/, 'term-hidden'],
  [/^(?<what>.+) is not called (?<called>.+)$/, 'not-called'],
  [/^(?<what>.+) is missing$/, 'missing'],
  [/^(?<what>.+) is spelt otherwise$/, 'respelt'],
  [/^(?<what>.+) was added$/, 'added'],
];

/**
 * @param reason `value` of the signal: how many there are of what the note speaks of; `share` of the score: below zero, the note says what speaks against the pair.
 * @returns a sentence; null for a note that is none of the matcher's.
 */
export function reasonNote(
  words: Words,
  note: string,
  { value, share }: { readonly value: number; readonly share: number },
): string | null {
  const found = read(note, NOTES);
  if (!found) return null;
  const { left, right, medium, other, count } = found.groups;
  const many = count === undefined ? value : Number(count);
  return words.t(`note.${found.key}`, {
    count: many,
    shown: words.number(many),
    ...(share < 0 && { context: 'against' }),
    ...(left !== undefined && { left: words.languageName(left) }),
    ...(right !== undefined && { right: words.languageName(right) }),
    ...(medium !== undefined && { medium: mediumName(words, medium) }),
    ...(other !== undefined && { other: mediumName(words, other) }),
  });
}

/** @returns null for a detail that is none of the checks'. */
export function warningDetail(words: Words, detail: string): string | null {
  const found = read(detail, DETAILS);
  if (!found) return null;
  const { done, all, share, percent, what, called, left, count } = found.groups;
  const many = Number(count ?? 0);
  return words.t(`detail.${found.key}`, {
    count: many,
    shown: words.number(many),
    ...(done !== undefined && { done: words.number(Number(done)), all: words.number(Number(all)) }),
    ...(share !== undefined && { share: words.percent(Number(share)) }),
    ...(percent !== undefined && { share: words.percent(Number(percent) / 100) }),
    ...(what !== undefined && { what: apart(what) }),
    ...(called !== undefined && { called: apart(called) }),
    ...(left !== undefined && { left: words.languageName(left) }),
  });
}

/** What is measured is not shown, so two sentences of a quote may say the same. */
export function saidOnce(
  warnings: readonly TranslationWarning[],
  words: Words,
): readonly TranslationWarning[] {
  const shown = ({ check, detail }: TranslationWarning) =>
    `${check} ${warningDetail(words, detail) ?? detail}`;
  const seen = warnings.map(shown);
  return warnings.filter((_, i) => seen.indexOf(seen[i] ?? '') === i);
}

const MEDIA: ReadonlySet<string> = new Set(['video', 'post', 'statement', 'interview', 'broadcast']);

function mediumName({ t }: Words, medium: string): string {
  return MEDIA.has(medium) ? t(`medium.${medium}`) : medium;
}
