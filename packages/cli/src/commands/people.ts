/** people: who is spoken of, and who may learn their names. Works while `serve` runs, but for `forget --yes`. */
import { InvalidInput, type Person, RISKS, type Risk } from '@crossquote/domain';
import {
  askedName,
  classPerson,
  isAskedFor,
  type ListedPerson,
  listPeople,
  personShown,
  systemClock,
  unreadLanguages,
} from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import { withReading } from '../open-verb.ts';
import type { Terminal } from '../terminal.ts';
import type { Verb, VerbContext } from '../verb.ts';
import { plural } from '../view/collection-summary.ts';
import { forgetOne } from './people/forget.ts';
import { noteReveal } from './people/note-reveal.ts';
import { severalNamed } from './people/several-named.ts';
import { tellAlike } from './people/tell-alike.ts';

export const people: Verb = {
  takes: '[protect | private | public | forget <name|pseudonym>]',
  options: {
    alias: {
      type: 'string',
      valueHint: 'name',
      description: 'Another spelling; several with commas between',
    },
    handle: {
      type: 'string',
      valueHint: '@handle',
      description: 'A handle that leads to them; several with commas',
    },
    url: {
      type: 'string',
      valueHint: 'url',
      description: 'An address that leads to them; several with commas',
    },
    reveal: {
      type: 'boolean',
      description:
        'List protected names too; for forget, the words of the memory that perhaps name the person. Needs --by, and stands in the ledger',
    },
    by: { type: 'string', valueHint: 'name', description: 'Who says so, for the ledger' },
    'dry-run': { type: 'boolean', description: 'For forget: list what is held, and change nothing' },
    take: {
      type: 'string',
      valueHint: 'line',
      description: 'For forget: also this line of the memory, which perhaps names them; several with commas',
    },
    yes: {
      type: 'boolean',
      alias: 'y',
      description: 'For forget: really take it away; there is no way back but a backup',
    },
  },
  example: 'crossquote people protect "Mira Holm" --alias "ميرا هولم" --handle @miraholm --by kim',
  run: (context) => {
    const [action, name, ...more] = context.args._;
    if (action === 'forget' && name !== undefined && more.length === 0) return forgetOne(name, context);
    return withReading(context, async (runtime) => {
      if (action === undefined) await list(context, runtime);
      else if (name === undefined || more.length > 0)
        throw new InvalidInput('say `people`, or `people protect|private|public|forget "<name>" --by <who>`');
      else await classOne(riskOf(action), name, context, runtime);
      return 0;
    });
  },
};

function riskOf(action: string): Risk {
  const risk = action === 'protect' ? 'protected' : RISKS.find((known) => known === action);
  if (risk) return risk;
  throw new InvalidInput(`there is no "${action}" here; say protect, private, public or forget`);
}

async function classOne(
  risk: Risk,
  who: string,
  { args, terminal }: VerbContext,
  runtime: Runtime,
): Promise<void> {
  const classing = {
    who,
    risk,
    aliases: severalNamed(args['alias']),
    handles: severalNamed(args['handle']),
    urls: severalNamed(args['url']),
    by: typeof args['by'] === 'string' ? args['by'] : '',
  };
  if (classing.by.trim() === '') throw new InvalidInput('say who says so: --by <name>');
  // Before the name that was typed is hidden itself.
  const { hider } = await runtime.names.as('private');
  const person = await classPerson(classing, runtime.store, systemClock);
  // Whoever typed the name knows it; nobody who looks over a shoulder need.
  if (args['json']) return terminal.out(`${JSON.stringify(counted(person))}\n`);
  const { pseudonym, names, handles, urls } = person;
  terminal.out(
    `${pseudonym} is ${risk}: ${plural(names.length, 'spelling')}, ${plural(handles.length, 'handle')}, ${plural(urls.length, 'address', 'addresses')}\n`,
  );
  await tellUnread(person, runtime, terminal);
  const everybody = await listPeople(runtime.store, runtime.config.unknownSpeakers);
  await tellAlike(person, everybody, runtime, terminal);
  const speakers = everybody.filter(({ quotes }) => quotes > 0);
  // A slip of the keyboard would leave the person that was meant unprotected.
  if (!speakers.some((one) => one.pseudonym === pseudonym))
    terminal.err(
      `Nobody of that name speaks in any report yet: if one should, compare the spelling with crossquote people${perhaps(who, hider.value(speakers))}\n`,
    );
}

/** Whoever is hidden in all other reports would be named in these. */
async function tellUnread({ risk, names }: Person, { store }: Runtime, terminal: Terminal): Promise<void> {
  const unread = risk === 'public' ? [] : unreadLanguages((await store.languages()).keys(), names);
  if (unread.length > 0)
    terminal.err(
      `There are reports in ${unread.join(', ')}, where a name is found only as it was given: list its spellings there with --alias\n`,
    );
}

/** @param speakers with the names that may be seen here. @returns whom part of a name may mean, without the name. */
function perhaps(who: string, speakers: readonly ListedPerson[]): string {
  const asked = askedName(who);
  const found = speakers.filter((one) => one.names.some((name) => isAskedFor(asked, askedName(name))));
  return found.length === 0 ? '' : ` (perhaps ${found.map(({ pseudonym }) => pseudonym).join(', ')})`;
}

function counted({ pseudonym, risk, names, handles, urls }: Person) {
  return { pseudonym, class: risk, names: names.length, handles: handles.length, urls: urls.length };
}

async function list(context: VerbContext, { store, names, config }: Runtime): Promise<void> {
  const { args, terminal } = context;
  const everybody = await listPeople(store, config.unknownSpeakers);
  const hidden = everybody.filter((person) => person.class === 'protected');
  if (args['reveal'] === true) await noteReveal(hidden, args['by'], store);
  const { hider } = await names.as('private');
  const all = args['reveal'] === true ? everybody : everybody.map((person) => personShown(person, hider));
  if (args['json']) return terminal.out(`${JSON.stringify(all)}\n`);
  for (const person of all) {
    const how = person.classed ? person.class : `${person.class} (nobody said)`;
    const count = plural(person.quotes, 'quote');
    terminal.out(
      `${person.pseudonym}  ${how.padEnd(22)}  ${count.padStart(11)}  ${person.languages.join(' ').padEnd(8)}  ${person.names.join(', ')}\n`,
    );
  }
}
