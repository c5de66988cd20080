/**
 * Written by scripts/train/matcher/fit.mjs; do not edit. Log-odds, see weights.ts for what each number stands for. Fitted with crossquote-static-v1 (1) and crossquote-differ-v2 (3) to
 * 81962 pairs of quotes, 6912 of them one utterance, of hard cases made from half of the documents of NTREX-128's development half (news in nine
 * languages, CC BY-SA 4.0), and of short statements that are near one another (Tatoeba, CC BY 2.0 FR); no word of either is in here. What these cannot tell is as in
 * start-weights.ts, set by judgement.
 */
import type { Weights } from './weights.ts';

export const FITTED_WEIGHTS: Weights = {
  prior: [-4],
  meaningAcross: [-1.591, 0.118, 0.633, 1.479, 1.781, 1.825, 2.27, 3.542],
  ahead: [-2.136, -1.634, -1.232, -0.541, -0.25, -0.039, 0.754, 1.389, 2.814],
  reading: [-1.783, -1.124, -0.366, -0.366, 0, 0.476, 0.737, 1.617],
  rendering: [0, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2],
  meaningWithin: [-2.4, -1.2, 0, 1.2, 2.4, 3.2],
  words: [-1.8, -0.5, 1.2, 2.6, 3.6, 4.2],
  linkedWords: [-0.813, 0.176, 0.332, 0.332, 0.332, 0.332, 0.332, 1.15, 1.164, 1.215],
  linkedRest: [-0.707, -0.508, 0.186, 0.325, 1.093, 1.191, 1.379],
  linkedPart: [-0.572, -0.017, 0.242, 0.761, 1.453, 1.453, 1.453],
  lengths: [-2, -1.2, -0.5, 0.3, 1, 1.5],
  quotedRun: [0, 1.2, 2.4, 3.6, 4.5],
  otherWording: [-1.2],
  'figures.sharedLarge': [1.338],
  'figures.sharedSmall': [0],
  'figures.other': [-2.105],
  'figures.missing': [-0.886],
  'names.shared': [0],
  'names.other': [-0.944],
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
  brevityAcross: [-4.166, -2.703, -2.703, -2.703, -0.768, 0.933, 0.933],
  'language.ar': [1.487, -0.201, 0.651],
  'language.de': [0.218, -0.049, 0.387],
  'language.en': [-1.167, 0.262, 0.515],
  'language.es': [0.48, -0.049, 0.512],
  'language.fa': [0.817, -0.128, 0.844],
  'language.fr': [0.708, -0.042, -0.189],
  'language.ru': [0.65, -0.125, 0.319],
  'language.tr': [0.778, -0.15, 0.405],
  'language.uk': [1.371, -0.315, 0.313],
};
