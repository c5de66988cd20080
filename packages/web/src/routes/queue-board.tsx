/** The queue's own pages (bull-board), for operators, where the queue has some (Redis). They only show: nothing but GET gets through. */
import { roleMay } from '@crossquote/domain';
import type { Desk, DeskContext, DeskDeps } from '../desk-deps.ts';
import { refused } from '../problem.tsx';
import type { FrameOf } from './routes.ts';

/** Where they are; their policy (`hardened` in the API) knows it too. */
const BASE = '/desk/queues';

export function queueBoardRoutes(app: Desk, { queue }: DeskDeps, frameOf: FrameOf): void {
  const { board } = queue;
  if (!board) return;
  let opened: ReturnType<typeof board> | undefined;
  const show = async (c: DeskContext) => {
    const person = c.get('person');
    if (person === null || !roleMay(person.role, 'operator') || c.req.method !== 'GET')
      return refused(c, frameOf(c));
    opened ??= board(BASE).catch((error: unknown) => {
      // Whoever asks next tries again.
      opened = undefined;
      throw error;
    });
    return (await opened)(c.req.raw);
  };
  app.all(BASE, show);
  app.all(`${BASE}/*`, show);
}
