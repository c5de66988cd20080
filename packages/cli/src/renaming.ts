/** A terminal on which names can be told to stand as others: what somebody asked for by a pseudonym is not answered under the name. */
import type { Terminal } from './terminal.ts';
import type { VerbContext } from './verb.ts';

/** What is written as pieces of a file stays as it is: it hides names itself, and is the same on standard output as in a file. */
export function renaming(terminal: Terminal): Pick<VerbContext, 'terminal' | 'say'> {
  const names = new Map<RegExp, string>();
  const renamed = (text: string) => {
    let out = text;
    for (const [of, instead] of names) out = out.replace(of, () => instead);
    return out;
  };
  return {
    terminal: {
      ...terminal,
      out: (text) => terminal.out(renamed(text)),
      err: (text) => terminal.err(renamed(text)),
    },
    say: (instead, of) => void names.set(wholeWords(of), instead),
  };
}

/** Within another word a name is somebody else's or a place's: a pseudonym there would tell what it stands for. */
function wholeWords(name: string): RegExp {
  const literally = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'gu');
}
