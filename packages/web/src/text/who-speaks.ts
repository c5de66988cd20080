/** Who a testimony is of, in a line: where a report withholds the name, that it does, and no name that another gives. */
import type { Testimony } from '@crossquote/domain';
import type { Words } from './words.ts';

export interface Headed {
  readonly speakers: Testimony['speakers'];
  readonly withheld?: Testimony['withheld'] | null;
}

export function whoSpeaks({ speakers, withheld }: Headed, { t }: Pick<Words, 't'>): string {
  const names = speakers.flatMap(({ name }) => name ?? []);
  const all = withheld ? [...names, t('speaker.withheld')] : names;
  return all.join(' · ') || t('speaker.unknown');
}
