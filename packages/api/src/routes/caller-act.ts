/** Who asks, and when, for the ledger. */
import type { Act } from '@crossquote/domain';
import type { Clock } from '@crossquote/pipeline';
import type { Context } from 'hono';
import type { ApiEnv } from '../api-deps.ts';

export function callerAct(c: Context<ApiEnv>, clock: Clock): Act {
  return { by: c.get('caller')?.name ?? '', at: clock.now().toISOString() };
}
