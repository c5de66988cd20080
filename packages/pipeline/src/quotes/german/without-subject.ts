/** German verbs whose subject is not who speaks: "wurde von … mitgeteilt", "in dem Schreiben heißt es". */
import type { Cue } from '../frame/cues.ts';
import type { Span } from '../frame/token-span.ts';
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';
import { type Candidate, candidatesIn, UNKNOWN } from './candidates.ts';
import { stopOf } from './clause.ts';

/** "wurde … mitgeteilt"; whoever is quoted in the passive speaks all the same. */
export function isPassive(tokens: readonly Token[], cue: Cue, finite: number): boolean {
  const before = /^(?:wird|werden|wurde|wurden|worden|werde|würde)$/;
  if (cue.key === 'zitiert') return false;
  return (
    (cue.kinds.has('participle') && before.test(tokenAt(tokens, finite).key)) ||
    before.test(tokenAt(tokens, cue.end).key)
  );
}

/** "wurde von der Polizei mitgeteilt", "wird in dem Bericht gefordert" */
export function agentOf(tokens: readonly Token[], from: number, cue: Cue, lexicon: Lexicon): Span | null {
  const all = candidatesIn(tokens, from, cue.first, lexicon).filter(({ speaks }) => speaks > 0);
  return (
    agentAmong(tokens, from, cue.first, lexicon) ??
    all.find(({ preposition, speaks }) => /^(?:in|im)$/.test(preposition ?? '') && speaks > UNKNOWN) ??
    null
  );
}

/** "| von der Polizei |" */
export function agentAmong(
  tokens: readonly Token[],
  from: number,
  end: number,
  lexicon: Lexicon,
): Candidate | null {
  const by = ({ preposition, speaks }: Candidate) =>
    speaks > 0 && /^(?:von|vom|durch|seitens)$/.test(preposition ?? '');
  return candidatesIn(tokens, from, end, lexicon).find(by) ?? null;
}

/** "In dem Schreiben heißt es": what says it, behind the verb or else before it. */
export function whereItSays(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Span | null {
  const fit = ({ preposition, speaks }: Candidate) =>
    speaks > 0 && /^(?:in|im|aus|auf|von|vom|seitens|bei|beim)$/.test(preposition ?? '');
  const after = candidatesIn(tokens, cue.end, stopOf(tokens, cue.end, lexicon), lexicon).find(fit);
  return after ?? candidatesIn(tokens, from, cue.first, lexicon).find(fit) ?? null;
}
