/** What the OpenAPI document says besides its routes. */
import type { Api, ApiDeps } from './api-deps.ts';

const TAGS = {
  reports: 'Published documents, their text, and what was found in each',
  quotes: 'Statements that a report attributes to somebody',
  alignments: 'Pairs of quotes of different reports that may be one utterance: a machine only suggests them',
  testimonies: 'One utterance across reports',
  reviews: 'What people decided; it outlives every re-run',
  people: 'Who is spoken of, and who may learn their names',
  terms: 'What words are to be called in other languages, in any translation by a model',
  collections: 'Reports that are compared with one another',
  files: 'A whole collection as one file, in the formats that others read',
  changes: 'What happened, in order, for programs that follow',
  translation: "LibreTranslate's calls, answered on this machine",
  server: 'The process itself',
} as const;

export function openapiDocument(app: Api, { version }: Pick<ApiDeps, 'version'>) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Crossquote',
      version,
      description: 'The same testimony across reports and languages, with exact offsets back to the source.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/', description: 'This server' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    // On a machine's own address reading takes no token.
    security: [{ bearer: [] }, {}],
  });
}

export function declareSecurity(app: Api): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'Made by `crossquote token create`; roles are reader, reviewer and operator.',
  });
}
