/**
 * Written by scripts/train/matcher/fit.mjs; do not edit. Log-odds, see weights.ts for what each number stands for. Fitted with crossquote-static-v1 (1) and crossquote-differ-v2 (3) to
 * 81962 pairs of quotes, 6912 of them one utterance, of hard cases made from half of the documents of NTREX-128's development half (news in nine
 * languages, CC BY-SA 4.0), and of short statements that are near one another (Tatoeba, CC BY 2.0 FR); no word of either is in here. What these cannot tell is as in
 * start-weights.ts, set by judgement.
 */
import type { Weights } from './weights.ts';

export const FITTED_WEIGHTS: Weights = {
  prior: [-4],
  meaningAcross: [-2.163, -0.127, 0.422, 1.401, 1.817, 2.025, 2.481, 3.918],
  ahead: [-1.903, -1.447, -1.133, -0.495, -0.224, -0.034, 0.685, 1.236, 2.5],
  reading: [-1.812, -1.134, -0.366, -0.329, 0, 0.468, 0.676, 1.611],
  rendering: [0, 0, 0.375, 0.75, 1.125, 1.5, 1.875, 2.25, 3],
  meaningWithin: [-2.4, -1.2, 0, 1.2, 2.4, 3.2],
  words: [-1.8, -0.5, 1.2, 2.6, 3.6, 4.2],
  linkedWords: [-0.603, 0.158, 0.353, 0.353, 0.353, 0.353, 0.353, 1.099, 1.152, 1.215],
  linkedRest: [-0.582, -0.16, 0.347, 0.347, 0.744, 0.859, 1.328],
  linkedPart: [-0.423, -0.165, 0.045, 0.704, 1.526, 1.526, 1.526],
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
  brevityAcross: [-4.117, -2.526, -2.526, -2.526, -0.812, 0.783, 0.783],
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
