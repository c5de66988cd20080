/** Every promise of the `Store` port, as tests that any store has to pass. */
import type { Store } from '@crossquote/pipeline';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { alignmentPromises } from './store/alignment-promises.ts';
import { cachePromises } from './store/cache-promises.ts';
import { calibrationPromises } from './store/calibration-promises.ts';
import { candidatePromises } from './store/candidate-promises.ts';
import { changePromises } from './store/change-promises.ts';
import { clusteringPromises } from './store/clustering-promises.ts';
import { correctionPromises } from './store/correction-promises.ts';
import { deletionPromises } from './store/deletion-promises.ts';
import { eachReportPromises } from './store/each-report-promises.ts';
import { editPromises } from './store/edit-promises.ts';
import { embeddingPromises } from './store/embedding-promises.ts';
import { exclusivePromises } from './store/exclusive-promises.ts';
import type { Given, StoreBed } from './store/given.ts';
import { ledgerPromises } from './store/ledger-promises.ts';
import { memoryPromises } from './store/memory-promises.ts';
import { metPromises } from './store/met-promises.ts';
import { modelPromises } from './store/model-promises.ts';
import { overviewPromises } from './store/overview-promises.ts';
import { peoplePromises } from './store/people-promises.ts';
import { progressPromises } from './store/progress-promises.ts';
import { questionPromises } from './store/question-promises.ts';
import { quotePromises } from './store/quote-promises.ts';
import { readingPromises } from './store/reading-promises.ts';
import { reportPromises } from './store/report-promises.ts';
import { reviewPromises } from './store/review-promises.ts';
import { revisionPromises } from './store/revision-promises.ts';
import { savingPromises } from './store/saving-promises.ts';
import { sentencePromises } from './store/sentence-promises.ts';
import { testimonyPromises } from './store/testimony-promises.ts';
import { tokenPromises } from './store/token-promises.ts';
import { translationPromises } from './store/translation-promises.ts';
import { urgencyPromises } from './store/urgency-promises.ts';
import { webhookPromises } from './store/webhook-promises.ts';

export type { StoreBed } from './store/given.ts';

export function storeContract(open: () => Promise<StoreBed>): void {
  let bed: StoreBed;
  let store: Store;
  beforeAll(async () => {
    bed = await open();
  });
  beforeEach(async () => {
    store = await bed.fresh();
  });
  afterAll(() => bed.close());
  const given: Given = {
    get store() {
      return store;
    },
    get bed() {
      return bed;
    },
  };
  describe('people', () => {
    peoplePromises(given);
  });
  describe('the ledger', () => {
    ledgerPromises(given);
  });
  describe('reports', () => {
    reportPromises(given);
  });
  describe('corrections', () => {
    correctionPromises(given);
  });
  describe('what belongs to each of several reports', () => {
    eachReportPromises(given);
  });
  describe('sentences', () => {
    sentencePromises(given);
  });
  describe('quotes', () => {
    quotePromises(given);
  });
  describe('translations', () => {
    translationPromises(given);
  });
  describe('edits', () => {
    editPromises(given);
  });
  describe('embeddings', () => {
    embeddingPromises(given);
  });
  describe('saving a stage', () => {
    savingPromises(given);
  });
  describe('revisions', () => {
    revisionPromises(given);
  });
  describe('candidates', () => {
    candidatePromises(given);
  });
  describe('alignments', () => {
    alignmentPromises(given);
  });
  describe('testimonies', () => {
    testimonyPromises(given);
  });
  describe('clustering', () => {
    clusteringPromises(given);
  });
  describe('reviews', () => {
    reviewPromises(given);
  });
  describe('exclusively', () => {
    exclusivePromises(given);
  });
  describe('memory', () => {
    memoryPromises(given);
  });
  describe('what reports meet of the memory', () => {
    metPromises(given);
  });
  describe('cached translations', () => {
    cachePromises(given);
  });
  describe('calibrations', () => {
    calibrationPromises(given);
  });
  describe('models in force', () => {
    modelPromises(given);
  });
  describe('pages and searches', () => {
    overviewPromises(given);
    questionPromises(given);
    readingPromises(given);
  });
  describe('changes', () => {
    changePromises(given);
  });
  describe('webhooks', () => {
    webhookPromises(given);
  });
  describe('tokens', () => {
    tokenPromises(given);
  });
  describe('progress', () => {
    progressPromises(given);
    urgencyPromises(given);
  });
  describe('deleting a report', () => {
    deletionPromises(given);
  });
}
