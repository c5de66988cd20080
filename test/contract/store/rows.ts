/** Builders of what the stages save. */
import {
  type Alignment,
  alignmentId,
  type Calibration,
  type Correction,
  calibrationId,
  contentId,
  correctionId,
  type Embedding,
  type MemoryEntry,
  pairOf,
  type Quote,
  type Report,
  type Review,
  reviewId,
  type Sentence,
  sentenceId,
  type Testimony,
  type Translation,
  type TranslationEdit,
  type TranslationOrigin,
  testimonyId,
  translationEdit,
  translationId,
} from '@crossquote/domain';
import type { TermsOfQuote } from '@crossquote/pipeline';
import { MODEL } from './given.ts';

export function sentencesOf(report: Report, cuts: readonly number[]): Sentence[] {
  return cuts.slice(1).map((end, index) => {
    const range = { start: cuts[index] as number, end };
    return { id: sentenceId(report.id, range), reportId: report.id, index, range, role: 'text' };
  });
}

export function aTranslation(
  reportId: string,
  of: string,
  origin: TranslationOrigin,
  part: Partial<Translation> = {},
): Translation {
  const language = part.language ?? 'en';
  const model = origin === 'machine' ? MODEL : null;
  return {
    id: translationId(of, language, origin, model),
    reportId,
    of,
    language,
    text: `text of ${of}`,
    origin,
    model,
    state: 'translated',
    warnings: [{ check: 'number', detail: '82 is missing' }],
    ...part,
  };
}

export function anEdit(reportId: string, of: string, part: Partial<TranslationEdit> = {}): TranslationEdit {
  return translationEdit(
    {
      reportId,
      of,
      language: 'en',
      source: 'Ja.',
      text: 'Yes.',
      state: 'translated',
      by: 'kim',
      at: '2026-03-01T10:00:00.000Z',
      from: { text: 'Yeah.', origin: 'machine', model: MODEL },
      ...part,
    },
    null,
  );
}

export function anEmbedding(
  reportId: string,
  of: string,
  part: number | null,
  vector: readonly number[],
  model = MODEL,
): Embedding {
  return { reportId, of, part, model, vector: Float32Array.from(vector) };
}

export function anAlignment(a: Quote, b: Quote, part: Partial<Alignment> = {}): Alignment {
  return {
    id: alignmentId(a.id, b.id),
    collection: 'default',
    quotes: pairOf(a.id, b.id),
    relation: 'translation',
    score: 0.8125,
    evidence: [{ signal: 'meaning', value: 0.91, contribution: 0.7, note: 'near', without: 0.5 }],
    differences: [{ what: 'number', left: { start: 0, end: 2, text: '82' }, right: null }],
    ...part,
  };
}

export function aTestimony(name: string, part: Partial<Testimony> = {}): Testimony {
  return {
    id: testimonyId([name]),
    collection: 'default',
    state: 'suggested',
    languages: ['de', 'en'],
    speakers: [
      { id: 'p_1', name: 'Mira Holm' },
      { id: null, name: null },
    ],
    reports: [],
    firstSeen: null,
    members: [name],
    alignments: [],
    searched: [],
    earliest: null,
    fullest: name,
    reasons: [{ joinedBy: { alignment: 'a_1', score: 0.8125 }, takenFrom: null }],
    conflicts: [],
    ...part,
  };
}

export function aReview(part: Partial<Review> = {}): Review {
  const whole = {
    collection: 'default',
    subject: 'a_1',
    verdict: 'same' as const,
    by: 'rosa',
    at: '2026-03-01T10:00:00.000Z',
    note: null,
    before: 'suggested',
    after: 'confirmed',
    ...part,
  };
  return { id: reviewId(whole.subject, whole.by, whole.at, whole.verdict), ...whole };
}

export function anEntry(source: string, target: string, part: Partial<MemoryEntry> = {}): MemoryEntry {
  return {
    id: contentId('e', 'de', source, 'en', target),
    kind: 'segment',
    source: { language: 'de', text: source },
    target: { language: 'en', text: target },
    by: 'rosa',
    at: '2026-03-01T10:00:00.000Z',
    origin: 'human',
    model: null,
    score: null,
    ...part,
  };
}

/** Terms without keys. */
export function someTerms(...terms: readonly string[]): TermsOfQuote {
  return { terms, keys: [] };
}

/** Keys without terms. */
export function someKeys(...keys: readonly string[]): TermsOfQuote {
  return { terms: [], keys };
}

export function aCalibration(part: Partial<Calibration> = {}): Calibration {
  const whole = {
    at: '2026-04-01T10:00:00.000Z',
    by: 'kim',
    base: '0badc0de',
    weights: { prior: [-3.52], 'language.de': [0.1, -0.2, 0.003] },
    threshold: 0.55,
    fittedOn: {
      same: 30,
      different: 12,
      logLoss: { shipped: 0.4123, fitted: 0.3871 },
      promises: [{ from: 0.5, precision: 0.7413, decisions: 33 }],
    },
    ...part,
  };
  return { id: calibrationId(whole), ...whole };
}

export function aCorrection(part: Partial<Correction> = {}): Correction {
  const whole = {
    collection: 'default',
    reportId: null,
    deed: 'quote' as const,
    content: [{ start: 0, end: 18 }],
    instead: [],
    speaker: null,
    subject: null,
    by: 'rosa',
    at: '2026-03-02T10:00:00.000Z',
    note: null,
    carriedFrom: null,
    ...part,
  };
  return { id: correctionId(whole, null), ...whole };
}
