/**
 * Written by scripts/train/matcher/fit.mjs; do not edit. Log-odds, see weights.ts for what each number stands for. Fitted with crossquote-static-v1 (1) and crossquote-differ-v2 (3) to
 * 81962 pairs of quotes, 6912 of them one utterance, of hard cases made from half of the documents of NTREX-128's development half (news in nine
 * languages, CC BY-SA 4.0), and of short statements that are near one another (Tatoeba, CC BY 2.0 FR); no word of either is in here. What these cannot tell is as in
 * start-weights.ts, set by judgement.
 */
import type { Weights } from './weights.ts';

export const FITTED_WEIGHTS: Weights = {
  prior: [-4],
  meaningAcross: [-1.832, 0.758, 1.562, 2.701, 3.297, 3.84, 4.464, 6.881],
  ahead: [-1.72, -1.19, -0.968, -0.319, -0.048, 0.089, 0.737, 1.109, 2.291],
  reading: [-1.77, -1.035, -0.387, -0.259, 0, 0.424, 0.642, 1.495],
  rendering: [0, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2],
  meaningWithin: [-2.4, -1.2, 0, 1.2, 2.4, 3.2],
  words: [-1.8, -0.5, 1.2, 2.6, 3.6, 4.2],
  linkedWords: [-0.83, -0.344, 0.157, 0.215, 0.215, 0.215, 0.215, 1.185, 1.344, 1.351],
  linkedRest: [-0.074, 0.189, 0.189, 0.189, 0.189, 0.189, 0.537],
  linkedPart: [-1.254, -0.648, -0.146, 1.43, 3.094, 3.094, 3.094],
  lengths: [-2, -1.2, -0.5, 0.3, 1, 1.5],
  quotedRun: [0, 1.2, 2.4, 3.6, 4.5],
  otherWording: [-1.2],
  'figures.sharedLarge': [1.603],
  'figures.sharedSmall': [0],
  'figures.other': [-1.982],
  'figures.missing': [-0.897],
  'names.shared': [0.252],
  'names.other': [-0.5],
  'speaker.same': [2],
  'speaker.compatible': [1.4],
  'speaker.role': [0.9],
  'speaker.roleApart': [-1.6],
  'speaker.unlike': [-3],
  'speaker.other': [-7.5],
  'medium.same': [0.3],
  'medium.near': [0],
  'medium.other': [-0.8],
  surroundings: [0, 0.6, 1.6, 3],
  time: [0, -0.6, -1.5, -3],
  denial: [-9],
  negation: [-3],
  otherFacts: [-12],
  brevity: [-2.2, -1.2, -0.5, 0],
  brevityAcross: [-1.549, -1.549, -1.549, -1.549, -0.172, 1.076, 1.076],
  'language.ar': [0.897, -0.245, 0.887],
  'language.de': [0.335, -0.127, -0.279],
  'language.en': [-0.935, -0.023, -0.204],
  'language.es': [0.236, -0.094, -0.053],
  'language.fa': [0.833, -0.298, 0.497],
  'language.fr': [0.178, -0.036, -0.531],
  'language.ru': [0.075, -0.215, 0.391],
  'language.tr': [0.088, -0.087, 0.307],
  'language.uk': [0.962, -0.428, 0.206],
};
