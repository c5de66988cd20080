/** citty's parser, made strict: an option nobody knows is an error that names the ones there are, not silence, and so is one whose first value would be lost. */
import { InvalidInput } from '@crossquote/domain';
import { type ArgDef, type ArgsDef, parseArgs } from 'citty';
import { nearest } from './nearest.ts';
import type { VerbContext } from './verb.ts';

/** @throws InvalidInput for an unknown option, an option without its value, or one with two. */
export function parseVerbArgs(raw: readonly string[], options: ArgsDef): VerbContext['args'] {
  const names = new Map<string, string>();
  for (const [name, def] of Object.entries(options)) {
    names.set(`--${name}`, name);
    for (const alias of aliasesOf(def)) names.set(`-${alias}`, name);
  }
  checkNames(raw, names, options);
  return parseArgs([...raw], options);
}

/** Short forms of an option, without the dash. */
export function aliasesOf(def: ArgDef): readonly string[] {
  return 'alias' in def ? [def.alias ?? []].flat() : [];
}

function unknownOption(token: string, known: readonly string[]): InvalidInput {
  // Without the dashes, which everybody gets right: with them a short word counts as a long one.
  const long = known.filter((name) => name.startsWith('--')).map((name) => name.slice(2));
  const meant = token.startsWith('--') ? nearest(token.slice(2), long) : null;
  return new InvalidInput(
    `there is no option ${token}; ${meant === null ? `there are ${known.join(', ')}` : `did you mean --${meant}?`}`,
  );
}

function checkNames(raw: readonly string[], names: ReadonlyMap<string, string>, options: ArgsDef): void {
  const given = new Set<string>();
  for (let i = 0; i < raw.length && raw[i] !== '--'; i++) {
    const [token = '', inline] = (raw[i] as string).split(/=(.*)/s);
    if (!token.startsWith('-') || token === '-') continue;
    const name = names.get(token) ?? names.get(token.replace(/^--no-/, '--'));
    const def = name === undefined ? undefined : options[name];
    if (name === undefined || !def) throw unknownOption(token, [...names.keys()].sort());
    if (def.type === 'boolean') continue;
    // The parser keeps the last one alone: of three spellings of a name two would stay in sight.
    if (given.has(name))
      throw new InvalidInput(
        `${token} is given twice; give it once, with commas between if it takes several`,
      );
    given.add(name);
    if (inline !== undefined) continue;
    if (raw[i + 1] === undefined) throw new InvalidInput(`${token} needs a value`);
    i++;
  }
}
