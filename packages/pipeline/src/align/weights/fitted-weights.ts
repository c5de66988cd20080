/**
 * Written by scripts/train/matcher/fit.mjs; do not edit. Log-odds, see weights.ts for what each number stands for. Fitted with crossquote-static-v1 (1) and crossquote-differ-v2 (6) to
 * 76227 pairs of quotes, 6681 of them one utterance, of hard cases made from half of the documents of NTREX-128's development half (news in nine
 * languages, CC BY-SA 4.0), and of short statements that are near one another (Tatoeba, CC BY 2.0 FR); no word of either is in here. What these cannot tell is as in
 * start-weights.ts, set by judgement.
 */
import type { Weights } from './weights.ts';

export const WEIGHTS: Weights = {
  prior: [-4],
  meaningAcross: [-2.187, -0.207, 0.296, 1.194, 1.834, 2.423, 2.518, 3.247],
  ahead: [-1.921, -1.425, -1.007, -0.311, -0.091, 0.334, 0.35, 0.924, 2.479],
  reading: [-2.611, -1.717, -0.745, -0.448, 0, 0.441, 0.923, 1.749],
  rendering: [0, 0, 0.375, 0.75, 1.125, 1.5, 1.875, 2.25, 3],
  meaningWithin: [-2.4, -1.2, 0, 1.2, 2.4, 3.2],
  words: [-1.8, -0.5, 1.2, 2.6, 3.6, 4.2],
  linkedWords: [-0.68, 0.109, 0.302, 0.302, 0.302, 0.302, 0.302, 1.174, 1.174, 1.216],
  linkedRest: [-0.652, -0.207, 0.402, 0.402, 0.821, 0.821, 1.332],
  linkedPart: [-0.631, -0.348, 0.222, 0.968, 1.512, 1.512, 1.512],
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
  brevityAcross: [-3.594, -2.651, -2.651, -2.651, -0.339, 0.777, 0.777],
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
