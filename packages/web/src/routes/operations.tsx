/** How the work stands, for everybody who may read; an operator also pauses stages, lets them go on, and tries again what failed. */
import { type Act, InvalidInput, roleMay, STAGES, type Stage } from '@crossquote/domain';
import { hinderedRecords, sweep } from '@crossquote/pipeline';
import type { Desk, DeskContext, DeskDeps, Person } from '../desk-deps.ts';
import { OperationsPage } from '../pages/operations-page.tsx';
import { page } from '../pages/page.ts';
import { refused } from '../problem.tsx';
import { operationsView } from '../view/operations-view.ts';
import { namedCollection } from './named-collection.ts';
import { type FrameOf, formOf, textOf } from './routes.ts';
import { signerOf } from './signed-form.ts';

export function operationsRoutes(app: Desk, deps: DeskDeps, frameOf: FrameOf): void {
  app.get('/desk/operations', async (c) => {
    const { name, shown } = await namedCollection(c.req.query('collection'), c, deps);
    const view = { ...c.get('hider').value(await operationsView(name, deps)), collection: shown };
    const frame = frameOf(c);
    return page(
      c,
      <OperationsPage
        frame={frame}
        view={view}
        mayAct={frame.formToken !== null && isOperator(c.get('person'))}
      />,
    );
  });
  const deeds = { pause, unpause, retry } as const;
  for (const [name, deed] of Object.entries(deeds))
    app.post(`/desk/operations/${name}`, async (c: DeskContext) => {
      const form = await formOf(c);
      const signer = signerOf(c, form, deps);
      if (signer === null || !isOperator(signer)) return refused(c, frameOf(c));
      const { name, shown: collection } = await namedCollection(textOf(form, 'collection'), c, deps);
      const act = { by: signer.name, at: deps.clock.now().toISOString() };
      await deed({ form, collection: name }, deps, act);
      return c.redirect(`/desk/operations?${new URLSearchParams({ collection }).toString()}`, 303);
    });
}

function isOperator(person: Person | null): boolean {
  return person !== null && roleMay(person.role, 'operator');
}

interface Asked {
  readonly form: FormData;
  /** As the store knows it. */
  readonly collection: string;
}

async function pause({ form }: Asked, { store }: DeskDeps, act: Act): Promise<void> {
  await store.pauseStages([stageOf(form)], act);
}

async function unpause({ form }: Asked, deps: DeskDeps, act: Act): Promise<void> {
  await deps.store.unpauseStages([stageOf(form)], act);
  await sweep(deps);
}

/** Of one cause, as the page shows it. */
async function retry({ form, collection }: Asked, deps: DeskDeps, act: Act): Promise<void> {
  const records = hinderedRecords(await deps.store.stageRecords(collection), {
    state: textOf(form, 'state') === 'cancelled' ? 'cancelled' : 'failed',
    subjects: null,
    stage: stageOf(form),
    cause: textOf(form, 'cause'),
  });
  await deps.store.forgetRecords(records, act);
  await sweep(deps, collection);
}

/** @throws InvalidInput when it names none. */
function stageOf(form: FormData): Stage {
  const stage = STAGES.find((name) => name === textOf(form, 'stage'));
  if (!stage) throw new InvalidInput('the form names no stage; open the page again');
  return stage;
}
