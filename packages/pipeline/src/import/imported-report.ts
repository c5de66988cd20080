/** A report, its sentences and quotes from the records of a file, held against the ids, which are hashes of what they name. */
import {
  InvalidInput,
  type Quote,
  quoteId,
  type Report,
  reportId,
  type Sentence,
  sentenceId,
  speakerId,
  type TextRange,
} from '@crossquote/domain';
import { isTellingName } from '../names/compare-names.ts';
import { nameKey } from '../quotes/speaker/name-key.ts';
import type { ImportableOf } from './record-schemas.ts';

const OTHER_WORDS =
  'its words are not those that its id was made from: they were changed, or names were hidden when it was exported; export it again with all names shown (--reveal --by <who>). Or ids are made with a key there, and not with the same here: set CROSSQUOTE_ID_KEY to theirs before anything is in the database';

/** @throws InvalidInput when something is lacking, or is not what its id says. */
export function importedReport(
  record: ImportableOf<'report'>,
  restore: ImportableOf<'restore'>,
  sentences: readonly ImportableOf<'sentence'>[],
  idKey: string | null,
): Report {
  const text = restore.text ?? sentences.map((sentence) => sentence.text).join('');
  if (reportId(record.collection, text, idKey) !== record.id) throw new InvalidInput(OTHER_WORDS);
  let end = 0;
  for (const block of restore.blocks) {
    if (block.start !== end || block.end <= block.start)
      throw new InvalidInput('its blocks do not cover its text; export it again');
    end = block.end;
  }
  if (end !== text.length) throw new InvalidInput('its blocks do not cover its text; export it again');
  if (!isInOrder(restore.pages, end))
    throw new InvalidInput('its pages start outside of its text; export it again');
  if (!isInOrder(restore.times, end) || restore.times.some(({ from, to }) => to < from))
    throw new InvalidInput(
      'the times of its words start outside of its text or end before they begin; export it again',
    );
  const { kind: _kind, length: _length, ...fields } = record;
  return { ...fields, text, blocks: restore.blocks, pages: restore.pages, times: restore.times };
}

function isInOrder(starts: readonly { readonly start: number }[], length: number): boolean {
  return starts.every(({ start }, index) => start < length && start >= (starts[index - 1]?.start ?? 0));
}

/** @throws InvalidInput when one does not stand behind the other, or is not what its id says. */
export function importedSentences(records: readonly ImportableOf<'sentence'>[]): readonly Sentence[] {
  let at = 0;
  return records.map(({ id, reportId: of, index, start, end, role }, i) => {
    const range = { start, end };
    if (start !== at || index !== i || sentenceId(of, range) !== id)
      throw new InvalidInput('its sentences do not cover its text; export it again');
    at = end;
    return { id, reportId: of, index, range, role };
  });
}

/** @throws InvalidInput when the words do not stand there, or it is not what its id says. */
export function importedQuote(
  report: Pick<Report, 'id' | 'collection' | 'language' | 'text'>,
  record: ImportableOf<'quote'>,
  attribution: ImportableOf<'restore'>['attributions'][number] | undefined,
): Quote {
  const { id, reportId: of, form, cue, sentences, confidence } = record;
  const { mention, name, id: speaker, withheld } = record.speaker;
  const content = record.content.map((range) => rangeIn(report, range));
  if (quoteId(of, content) !== id) throw new InvalidInput(OTHER_WORDS);
  return {
    id,
    reportId: of,
    form,
    content,
    cue: cue && rangeIn(report, cue),
    speaker: {
      mention: mention && rangeIn(report, mention),
      name,
      id: speaker ?? (name === null ? null : speakerIdIn(report, name)),
      reason: attribution?.reason ?? '',
      ...(withheld && { withheld }),
    },
    sentences,
    confidence,
    medium: attribution?.medium ?? null,
    ...(record.correctedBy && { correctedBy: record.correctedBy }),
  };
}

/** As `quotes` makes it, for files in which somebody gave quotes a speaker by hand; "a volunteer" of two reports need not be one person. */
function speakerIdIn(
  { id, collection, language }: Pick<Report, 'id' | 'collection' | 'language'>,
  name: string,
): string {
  const key = nameKey(name, language);
  return speakerId(collection, isTellingName(name) ? key : `${id} ${key}`);
}

function rangeIn({ text }: Pick<Report, 'text'>, range: TextRange & { readonly text: string }): TextRange {
  const { start, end } = range;
  if (text.slice(start, end) !== range.text) throw new InvalidInput(OTHER_WORDS);
  return { start, end };
}
