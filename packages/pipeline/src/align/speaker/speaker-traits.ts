/** Who a report says is speaking: the name, what the person is, and whom the sentences around speak of. */
import { containsRange, sliceOf, type TextRange } from '@crossquote/domain';
import { isAnybody } from '../../names/anybody.ts';
import { bodiesIn } from '../../names/bodies-in.ts';
import { type ReadName, readName } from '../../names/compare-names.ts';
import { isPlainRole } from '../../names/plain-role.ts';
import { rolesIn } from '../../names/roles-in.ts';
import type { QuoteView } from '../view/quote-view.ts';

export interface SpeakerTraits {
  /** The name, or the words that stand for one; null when nobody is named. */
  readonly name: string | null;
  readonly read: ReadName | null;
  /** Whether it is a name rather than a role, a pronoun or a word for anybody: who was not resolved has none. */
  readonly telling: boolean;
  readonly body: boolean;
  /** The words beside the quote, else null. */
  readonly mention: TextRange | null;
  /** Canonical, ascending. */
  readonly roles: readonly string[];
  /** The sentence of the mention and the one before it. */
  readonly context: string;
  /** Keys of the bodies that the name itself names. */
  readonly named: readonly string[];
  /** Keys of the bodies that the context speaks of. */
  readonly bodies: readonly string[];
}

/** Code units around a name in which its bearer's role is looked for. */
const NEAR = 70;

export function speakerTraits(view: QuoteView): SpeakerTraits {
  const { quote } = view;
  const { mention } = quote.speaker;
  const name = nameOf(view);
  const read = name === null ? null : readName(name);
  const context = contextOf(view);
  return {
    name,
    read,
    telling: quote.speaker.name !== null && read !== null && tellsWho(read),
    body: read?.kind === 'body',
    mention,
    roles: rolesOf(view, name),
    context,
    named: bodiesIn(name ?? ''),
    bodies: bodiesIn(context),
  };
}

/** A name that its report withholds, or gives in place of one, is compared with none: what it calls them otherwise is. */
function nameOf({ quote: { speaker }, report }: QuoteView): string | null {
  const { name, mention, withheld } = speaker;
  if (withheld && name !== null && !isPlainRole(name)) return null;
  return name ?? (mention && sliceOf(report.text, mention));
}

function tellsWho({ tokens, written }: ReadName): boolean {
  return tokens.length > 0 && !isAnybody(written);
}

/** A role in the mention itself decides; else those that stand near the name, wherever the report names it first. */
function rolesOf(view: QuoteView, name: string | null): readonly string[] {
  const { report, quote } = view;
  const { mention } = quote.speaker;
  const own = rolesIn([mention ? sliceOf(report.text, mention) : '', name ?? ''].join(' '));
  if (own.length > 0) return own;
  const places = [mention, placeOf(report.text, name)].flatMap((place) => place ?? []);
  const texts = places.map((place) => around(view, place));
  const near = rolesIn(texts.join(' | '));
  return near.length > 0 || quote.speaker.name !== null ? near : rolesIn(contextOf(view));
}

function placeOf(text: string, name: string | null): TextRange | null {
  const start = name ? text.indexOf(name) : -1;
  return start < 0 ? null : { start, end: start + (name ?? '').length };
}

/** The neighbourhood of a place inside its sentence, without what the quote itself says. */
function around(view: QuoteView, place: TextRange): string {
  const { report, sentences, quote } = view;
  const sentence = sentences.find(({ range }) => containsRange(range, place))?.range;
  const start = Math.max(place.start - NEAR, sentence?.start ?? 0);
  const end = Math.min(place.end + NEAR, sentence?.end ?? report.text.length);
  return withoutContent(report.text, { start, end }, quote.content);
}

function contextOf({ quote, report, sentences }: QuoteView): string {
  const place = quote.speaker.mention ?? quote.cue ?? quote.content[0];
  const at = place
    ? sentences.findIndex(({ range }) => range.start <= place.start && place.start < range.end)
    : -1;
  const start = sentences[Math.max(0, at - 1)]?.range.start;
  const end = sentences[at]?.range.end;
  if (at < 0 || start === undefined || end === undefined) return '';
  return withoutContent(report.text, { start, end }, quote.content);
}

function withoutContent(text: string, range: TextRange, content: readonly TextRange[]): string {
  let kept = '';
  let from = range.start;
  for (const { start, end } of content) {
    if (end <= from || start >= range.end) continue;
    kept += `${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  return kept + text.slice(Math.min(from, range.end), range.end);
}
