/** Finds a "no" that got lost or came in: the one error of a translator that turns a testimony round. */
import { type Language, primaryLanguage } from '@crossquote/domain';
import { quotedEnglish } from '../../foreign/keep-quoted-english.ts';
import type { Guard } from './guarded-text.ts';
import { NEGATION_WORDS, type NegationWords } from './negation-words.ts';

/** Silent for languages without data. */
export const changedNegation: Guard = ({ source, sourceLanguage, output, targetLanguage }) => {
  const from = NEGATION_WORDS[primaryLanguage(sourceLanguage)];
  const to = NEGATION_WORDS[primaryLanguage(targetLanguage)];
  if (!from || !to) return [];
  const said = plain(source, from.idioms);
  const made = plain(output, to.idioms);
  if (from.strict.test(without(from.uncounted, said)) && !to.broad.test(made))
    return [{ check: 'negation', detail: 'the negation is missing' }];
  if (from.each && to.forOne && noesIn(said, from) > times(made, to.forOne))
    return [{ check: 'negation', detail: 'one of several negations is missing' }];
  // "Is it not written ...?", "You are angry, aren't you?": a question's no asks for a yes.
  if (made.trim().endsWith('?')) return [];
  const isSaid = from.broad.test(said) || saysItself(source, to) || quotesEnglishNo(source, sourceLanguage);
  if (to.strict.test(made) && !isSaid) return [{ check: 'negation', detail: 'a negation was added' }];
  return [];
};

/** "We never left", quoted in a German sentence. In its own case: German "Not" is no "not". */
function saysItself(source: string, { strict }: NegationWords): boolean {
  return strict.test(source.normalize('NFC').replace(/[’ʼ`]/gu, "'"));
}

/** "No comment", at the beginning of a quote. */
function quotesEnglishNo(source: string, language: Language): boolean {
  const english = NEGATION_WORDS['en'];
  return quotedEnglish(source, language).some((words) => english?.strict.test(plain(words, english.idioms)));
}

/** Those that deny something of their own, and the others as one: "no siren, no light and nobody" may be said with one no. */
function noesIn(text: string, { each, uncounted, strict }: NegationWords): number {
  if (!each) return 0;
  const counted = without(uncounted, text);
  const own = times(counted, each);
  const others = strict.test(without(each, counted)) ? 1 : 0;
  return own + others > 1 ? own + others : 0;
}

function times(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].length;
}

/** Lower case, one apostrophe, no set phrases, no hashtags (their words stand for themselves). */
function plain(text: string, idioms: RegExp | undefined): string {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/[#@][\p{L}\p{N}_]+/gu, ' ')
    // "No. 7" is a number.
    .replace(/(?<!\p{L})no\.\s*(?=\d)/gu, ' ');
  return without(idioms, lower);
}

function without(phrases: RegExp | undefined, text: string): string {
  return phrases ? text.replace(new RegExp(phrases, 'gu'), ' ') : text;
}
