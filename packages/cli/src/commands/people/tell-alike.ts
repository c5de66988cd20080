/** After a person was classed: who else is hidden with them, and perhaps is the same. */
import type { Person } from '@crossquote/domain';
import type { ListedPerson } from '@crossquote/pipeline';
import type { Runtime } from '@crossquote/runtime';
import type { Terminal } from '../../terminal.ts';

/**
 * "Najwy Khashan", in another case, is hidden where Najwa Khashan is protected, and is listed as another who is not: readers would be told of two people, and a later
 * `people public` would show the one spelling. By pseudonym, since whoever looks on may not know the name.
 */
export async function tellAlike(
  { risk, pseudonym }: Person,
  everybody: readonly ListedPerson[],
  { names }: Runtime,
  terminal: Terminal,
): Promise<void> {
  if (risk !== 'protected') return;
  const { hider } = await names.as('private');
  const alike = everybody.filter(
    (one) =>
      one.pseudonym !== pseudonym &&
      one.class !== 'protected' &&
      one.names.some((name) => hider.text(name) === pseudonym),
  );
  if (alike.length === 0) return;
  const told = alike.map((one) => one.pseudonym).join(', ');
  terminal.err(
    `Names that sound nearly so are hidden too, but stand as others', who are not protected: ${told}. Where it is the same person, list these spellings with --alias, commas between; crossquote people --reveal --by <who> shows them\n`,
  );
}
