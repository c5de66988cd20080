/** PUT /v1/people: who may learn somebody's name. */
import { NotFound } from '@crossquote/domain';
import { classPerson as classOne, listPeople, personShown, sightOf } from '@crossquote/pipeline';
import { createRoute } from '@hono/zod-openapi';
import type { Api, ApiDeps } from '../api-deps.ts';
import { classingContract, personContract } from '../contracts/person-contract.ts';
import { requireMediaType } from '../guards/require-media-type.ts';
import { requireRole } from '../guards/require-role.ts';
import { ok } from '../responses.ts';

const route = createRoute({
  method: 'put',
  path: '/v1/people',
  operationId: 'classPerson',
  tags: ['people'],
  summary: 'Says who may learn a name: everybody (public), reviewers (private), nobody (protected)',
  description:
    'Takes the role operator, and stands in the ledger. The same person in other spellings is meant too.',
  middleware: [requireRole('operator'), requireMediaType('application/json')],
  request: { body: { required: true, content: { 'application/json': { schema: classingContract } } } },
  responses: ok('The person, as the caller may see them from now on', personContract),
});

export function classPerson(app: Api, { store, clock, names }: ApiDeps): void {
  app.openapi(route, async (c) => {
    const { who, class: risk, aliases, handles, urls, by } = c.req.valid('json');
    const classing = { who, risk, aliases, handles, urls, by: by ?? c.get('caller')?.name ?? '' };
    const { pseudonym } = await classOne(classing, store, clock);
    const person = (await listPeople(store, names.unknown)).find((one) => one.pseudonym === pseudonym);
    if (!person) throw new NotFound('somebody else classed this person at the same moment; GET /v1/people');
    const { hider } = await names.as(sightOf(c.get('caller')));
    return c.json(personShown(person, hider), 200);
  });
}
