/** The embedder's promises, on the fake, on a small real model, and on the one that ships, where it is. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openEmbedder } from '@crossquote/models';
import { fakeEmbedder } from '@crossquote/pipeline/testing';
import { describe } from 'vitest';
import { embedderContract } from './embedder.contract.ts';

const small = fileURLToPath(new URL('../fixtures/models/tiny-embedder', import.meta.url));
const shipped = fileURLToPath(new URL('../../data/models/crossquote-static-v1', import.meta.url));
const hasShipped = existsSync(shipped);

embedderContract('fake', async () => fakeEmbedder());
embedderContract('transformers', () => openEmbedder({ folder: small, threads: 1 }));

if (!hasShipped)
  console.info('data/models/crossquote-static-v1 is missing: the embedder is not tried on it.');
describe.skipIf(!hasShipped)('as it ships', () => {
  embedderContract('crossquote-static-v1', () => openEmbedder({ folder: shipped, threads: 1 }));
});
