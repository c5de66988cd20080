/** The translator's promises, on the fake and on a real model that was trained for this (German number words to English). */
import { fileURLToPath } from 'node:url';
import { openTranslator } from '@crossquote/models';
import { fakeTranslator } from '@crossquote/pipeline/testing';
import { translatorContract } from './translator.contract.ts';

const texts = [
  'sieben',
  'dreiundzwanzig',
  'neunhundertneunundneunzig',
  'einhundertsiebenundfünfzig',
  'zwölf',
];
const models = fileURLToPath(new URL('../fixtures/models', import.meta.url));

translatorContract('fake', {
  open: () => fakeTranslator(),
  pair: ['de', 'en'],
  texts,
  missing: ['fa', 'en'],
});

translatorContract('transformers', {
  open: () => openTranslator({ folder: '/nowhere', bundledFolder: models, threads: 1 }),
  pair: ['de', 'en'],
  texts,
  missing: ['fa', 'en'],
});
