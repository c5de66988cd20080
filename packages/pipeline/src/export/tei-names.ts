/** What a TEI document calls people and those who made translations. Ids begin with the report's, since they are of the whole corpus. */
import { isLeftAsItIs } from '@crossquote/domain';
import type { TranslationRecord } from './records.ts';
import type { ReportGroup } from './report-groups.ts';
import { isMachines, modelName } from './translated-segments.ts';

export interface TeiNames {
  /** Report id. */
  readonly report: string;
  /** By name. */
  readonly people: ReadonlyMap<string, TeiPerson>;
}

export interface TeiPerson {
  /** `person1`, in the order of their quotes. */
  readonly key: string;
  /** Speaker id, the same in all reports of the collection. */
  readonly id: string | null;
  /** The report withholds the name, or gives this one in its place. */
  readonly withheld: boolean;
}

export function peopleOf(quotes: ReportGroup['quotes']): ReadonlyMap<string, TeiPerson> {
  const people = new Map<string, TeiPerson>();
  for (const { speaker } of quotes)
    if (speaker.name !== null && !people.has(speaker.name))
      people.set(speaker.name, {
        key: `person${people.size + 1}`,
        id: speaker.id,
        withheld: speaker.withheld,
      });
  return people;
}

/** The id of whoever made a translation: a person, a machine by its model, or this program, which left the words as they are. */
export function respOf(translation: TranslationRecord, { report }: Pick<TeiNames, 'report'>): string {
  const model = modelName(translation.model)?.replace(/[^\w.-]/g, '-');
  if (!isMachines(translation)) return `${report}.translator`;
  if (isLeftAsItIs(translation)) return `${report}.crossquote`;
  return `${report}.machine${model ? `.${model}` : ''}`;
}
