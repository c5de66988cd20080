/** Writes the OpenAPI document that the client is made from: `npm run client`. */
import { writeFileSync } from 'node:fs';
import { apiApp } from '@crossquote/api';
import { openNames, systemClock } from '@crossquote/pipeline';
import {
  fakeEmbedder,
  fakeJobQueue,
  fakeLexicon,
  fakeStore,
  fakeTranslator,
} from '@crossquote/pipeline/testing';

const store = fakeStore();
const app = apiApp({
  store,
  queue: fakeJobQueue(),
  translator: fakeTranslator(),
  embedder: fakeEmbedder(),
  lexicon: fakeLexicon(),
  targets: ['en'],
  clock: systemClock,
  collection: 'default',
  languagePairs: async () => [],
  access: { anonymousReads: true, hosts: null, behindProxy: false, requestsPerMinute: 1 },
  streams: { most: 1, pauseMs: 1, longestMs: 1 },
  names: openNames(store, 'private'),
  sweeps: { soon: () => {} },
  version: '0.1.0',
});
const document = await (await app.request('/openapi.json')).json();
writeFileSync(
  new URL('../packages/client/openapi.json', import.meta.url),
  `${JSON.stringify(document, null, 2)}\n`,
);
