/**
 * Written by scripts/train/matcher/fit.mjs; do not edit. Log-odds, see weights.ts for what each number stands for. Fitted with crossquote-static-v1 (1) to
 * 54665 pairs of quotes, 3503 of them one utterance, of hard cases made from half of the documents of NTREX-128's development half (news in nine
 * languages, CC BY-SA 4.0; no word of it is in here). What these cannot tell is as in start-weights.ts, set by judgement.
 */
import type { Weights } from './weights.ts';

export const FITTED_WEIGHTS: Weights = {
  prior: [-4],
  meaningAcross: [-2.059, -0.097, 0.263, 1.173, 1.855, 3.351, 4.362, 6.379],
  ahead: [-2.107, -1.447, -0.819, 0.011, 0.461, 0.864, 0.864, 0.864, 0.864],
  meaningWithin: [-2.4, -1.2, 0, 1.2, 2.4, 3.2],
  words: [-1.8, -0.5, 1.2, 2.6, 3.6, 4.2],
  linkedWords: [-1.237, -0.855, -0.211, 0.171, 0.171, 0.171, 0.445, 1.243, 1.258, 1.258],
  linkedRest: [-0.984, -0.961, -0.021, 0.408, 1.228, 1.228, 1.228],
  linkedPart: [-0.412, 0.225, 0.567, 1.016, 1.285, 1.292, 1.292],
  quotedRun: [0, 1.2, 2.4, 3.6, 4.5],
  otherWording: [-1.2],
  'figures.sharedLarge': [0.947],
  'figures.sharedSmall': [0],
  'figures.other': [-2.056],
  'figures.missing': [-0.741],
  'names.shared': [0.065],
  'names.other': [-0.79],
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
  negation: [-0.9],
  brevity: [-2.2, -1.2, -0.5, 0],
  'language.ar': [1.205, -0.195, 0.701],
  'language.de': [0.203, -0.241, 0.641],
  'language.en': [-1.07, 0.11, 0.571],
  'language.es': [0.429, -0.066, 0.541],
  'language.fa': [0.536, -0.142, 0.87],
  'language.fr': [0.876, -0.109, 0.052],
  'language.ru': [0.362, -0.134, 0.599],
  'language.tr': [0.877, -0.175, 0.35],
  'language.uk': [1.158, -0.248, 0.471],
};
