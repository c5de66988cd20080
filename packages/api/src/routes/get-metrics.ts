/** GET /metrics: for whoever watches the process. On a machine's own address anybody there may ask, elsewhere operators. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Api, RouteDeps } from '../api-deps.ts';
import { requireRole } from '../guards/require-role.ts';
import { addGauges } from '../metrics/gauges.ts';
import { problems } from '../responses.ts';

const route = createRoute({
  method: 'get',
  path: '/metrics',
  operationId: 'getMetrics',
  tags: ['server'],
  summary: 'What the server counts, for Prometheus',
  description:
    'Takes the role operator, but not on the machine itself. No label holds a name, a word, a path or an address.',
  responses: {
    200: { description: 'Prometheus text format', content: { 'text/plain': { schema: z.string() } } },
    ...problems,
  },
});

export function getMetrics(app: Api, deps: RouteDeps): void {
  const { registry } = deps.meter;
  addGauges(registry, deps);
  if (!deps.access.anonymousReads) app.use(route.path, requireRole('operator'));
  app.openapi(route, async (c) =>
    c.text(await registry.metrics(), 200, { 'Content-Type': registry.contentType }),
  );
}
