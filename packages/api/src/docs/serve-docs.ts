/** /openapi.json, and the same as a page: made here, without scripts and without anything from elsewhere. */
import type { Api, ApiDeps } from '../api-deps.ts';
import { declareSecurity, openapiDocument } from '../openapi-document.ts';
import { docsPage } from './docs-page.ts';
import { DOCS_STYLE } from './docs-style.ts';

export function serveDocs(app: Api, deps: ApiDeps): void {
  declareSecurity(app);
  const document = openapiDocument(app, deps);
  const page = docsPage(document);
  app.get('/openapi.json', (c) => c.json(document));
  app.get('/docs', (c) => c.html(page));
  app.get('/docs/style.css', (c) => c.body(DOCS_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
}
