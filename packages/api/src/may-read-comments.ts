/** Comments are what reviewers say among themselves: whoever may only read is shown none. */
import { type AccessToken, roleMay } from '@crossquote/domain';

export function mayReadComments(caller: Pick<AccessToken, 'role'> | null): boolean {
  return caller !== null && roleMay(caller.role, 'reviewer');
}

/** What is left of records for whoever may read no comment. */
export async function* withoutComments<T>(records: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const record of records) if (!isComment(record)) yield record;
}

function isComment(record: unknown): boolean {
  return typeof record === 'object' && record !== null && 'verdict' in record && record.verdict === 'comment';
}
