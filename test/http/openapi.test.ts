/** The OpenAPI document, and the page made from it. */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { apiBed } from './api-bed.ts';

const bed = apiBed();

describe('/openapi.json', () => {
  it('is OpenAPI 3.1 that a linter finds nothing wrong with', async () => {
    const { body } = await bed.get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const config = await createConfig({ extends: ['recommended-strict'] });
    const problems = await lintFromString({ source: JSON.stringify(body), config });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
      [],
    );
  });

  it('names every path that answers', async () => {
    const { body } = await bed.get('/openapi.json');
    const served = bed.app.routes
      .filter(({ path, method }) => method !== 'ALL' && !/^\/(docs|openapi\.json)/.test(path))
      .map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'));
    expect(Object.keys(body.paths).sort()).toEqual([...new Set(served)].sort());
  });
});

describe('/docs', () => {
  it('shows every operation without a script or anything from elsewhere', async () => {
    const page = await bed.get('/docs');
    const { body } = await bed.get('/openapi.json');
    const operations = Object.values(body.paths as Record<string, Record<string, { operationId: string }>>);
    for (const { operationId } of operations.flatMap((methods) => Object.values(methods)))
      expect(page.body).toContain(`<h3 id="${operationId}">`);
    expect(page.body).not.toMatch(/<script|style=|https?:\/\//);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const style = await bed.get('/docs/style.css');
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  });
});
