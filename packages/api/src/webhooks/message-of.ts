/** What a webhook is sent: ids and kinds, as `/v1/changes` gives them; no word of a report and no name goes this way. */

import { sha256 } from '@crossquote/domain';
import { type Change, type Message } from '@crossquote/pipeline';
import { writeCursor } from '../cursor.ts';

export interface MessageBody {
  /** The same for every attempt, so that whoever receives it twice knows. */
  readonly id: string;
  /** JSON. */
  readonly body: string;
}

/** @param changes at least one. */
export function messageOf(
  webhookId: string,
  { position, upTo, missed }: Message,
  changes: readonly Change[],
): MessageBody {
  const id = `msg_${sha256(JSON.stringify([webhookId, position, upTo])).slice(0, 24)}`;
  const data = { items: changes, nextCursor: writeCursor('changes', [upTo]), missed };
  return { id, body: JSON.stringify({ type: 'changes', timestamp: changes.at(-1)?.at, data }) };
}
