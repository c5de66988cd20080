/**
 * Written by scripts/train/matcher/fit.mjs; do not edit. Log-odds, see weights.ts for what each number stands for. Fitted with crossquote-static-v1 (1) to
 * 54546 pairs of quotes, 3503 of them one utterance, of hard cases made from half of the documents of NTREX-128's development half (news in nine
 * languages, CC BY-SA 4.0; no word of it is in here). What these cannot tell is as in start-weights.ts, set by judgement.
 */
import type { Weights } from './weights.ts';

export const FITTED_WEIGHTS: Weights = {
  prior: [-4],
  meaningAcross: [-1.885, 0.108, 0.467, 1.351, 1.968, 3.388, 4.377, 6.383],
  ahead: [-1.953, -1.307, -0.737, 0.187, 0.532, 0.951, 1.149, 1.149, 1.149],
  meaningWithin: [-2.4, -1.2, 0, 1.2, 2.4, 3.2],
  words: [-1.8, -0.5, 1.2, 2.6, 3.6, 4.2],
  linkedWords: [-0.997, 0.015, 0.326, 0.326, 0.326, 0.326, 0.451, 1.168, 1.168, 1.228],
  linkedRest: [-0.942, -0.874, 0.032, 0.436, 1.428, 1.428, 1.428],
  linkedPart: [-0.945, 0.07, 0.4, 0.885, 1.484, 1.484, 1.484],
  quotedRun: [0, 1.2, 2.4, 3.6, 4.5],
  otherWording: [-1.2],
  'figures.sharedLarge': [1.379],
  'figures.sharedSmall': [0],
  'figures.other': [-2.04],
  'figures.missing': [-0.829],
  'names.shared': [0],
  'names.other': [-0.955],
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
  brevity: [-2.2, -1.2, -0.5, 0],
  brevityAcross: [-5.5, -2.4, -0.6, 0],
  'language.ar': [1.614, -0.206, 0.605],
  'language.de': [0.356, -0.065, 0.342],
  'language.en': [-1.152, 0.19, 0.596],
  'language.es': [0.544, -0.049, 0.477],
  'language.fa': [0.845, -0.123, 0.942],
  'language.fr': [0.748, 0.041, -0.289],
  'language.ru': [0.628, -0.11, 0.391],
  'language.tr': [0.858, -0.153, 0.385],
  'language.uk': [1.309, -0.262, 0.409],
};
