/** A terminal on which names can be told to stand as others: what somebody asked for by a pseudonym is not answered under the name. */
import type { Terminal } from './terminal.ts';
import type { VerbContext } from './verb.ts';

export function renaming(terminal: Terminal): Pick<VerbContext, 'terminal' | 'say'> {
  const names = new Map<string, string>();
  const renamed = (text: string) => {
    let out = text;
    for (const [of, instead] of names) out = out.replaceAll(of, instead);
    return out;
  };
  return {
    terminal: {
      ...terminal,
      out: (text) => terminal.out(renamed(text)),
      write: (text) => terminal.write(renamed(text)),
      err: (text) => terminal.err(renamed(text)),
    },
    say: (instead, of) => void names.set(of, instead),
  };
}
