/** How a quote is told: of one in the report's words also by which of them, since “denied” turns the words behind it round. */
import { directionOf, type Quote } from '@crossquote/domain';
import type { Words } from '../text/words.ts';

interface Told {
  readonly form: Quote['form'];
  readonly cue: string | null;
  readonly language: string;
}

export function ToldAs({ told: { form, cue, language }, words }: { told: Told; words: Words }) {
  return (
    <>
      {words.t(`form.${form}`)}
      {form !== 'direct' && cue !== null && (
        <>
          {' “'}
          <bdi lang={language} dir={directionOf(language)}>
            {cue}
          </bdi>
          ”
        </>
      )}
    </>
  );
}
