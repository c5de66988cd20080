/**
 * Written by scripts/train/matcher/fit.mjs; do not edit. Log-odds, see weights.ts for what each number stands for. Fitted with crossquote-static-v1 (1) to
 * 54709 pairs of quotes, 3503 of them one utterance, of hard cases made from half of the documents of NTREX-128's development half (news in nine
 * languages, CC BY-SA 4.0; no word of it is in here). What these cannot tell is as in start-weights.ts, set by judgement.
 */
import type { Weights } from './weights.ts';

export const FITTED_WEIGHTS: Weights = {
  prior: [-4],
  meaningAcross: [-1.915, 0.096, 0.459, 1.36, 2, 3.417, 4.389, 6.302],
  ahead: [-1.939, -1.303, -0.713, 0.195, 0.548, 0.971, 1.125, 1.125, 1.125],
  meaningWithin: [-2.4, -1.2, 0, 1.2, 2.4, 3.2],
  words: [-1.8, -0.5, 1.2, 2.6, 3.6, 4.2],
  linkedWords: [-0.993, 0.039, 0.323, 0.323, 0.323, 0.323, 0.44, 1.182, 1.182, 1.235],
  linkedRest: [-0.929, -0.867, 0.05, 0.455, 1.408, 1.408, 1.408],
  linkedPart: [-0.951, 0.052, 0.37, 0.883, 1.501, 1.501, 1.501],
  quotedRun: [0, 1.2, 2.4, 3.6, 4.5],
  otherWording: [-1.2],
  'figures.sharedLarge': [1.394],
  'figures.sharedSmall': [0],
  'figures.other': [-2.051],
  'figures.missing': [-0.839],
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
  brevityAcross: [-5.5, -3.2, -0.8, 0],
  'language.ar': [1.6, -0.213, 0.634],
  'language.de': [0.372, -0.098, 0.36],
  'language.en': [-1.147, 0.175, 0.605],
  'language.es': [0.525, -0.052, 0.485],
  'language.fa': [0.858, -0.148, 0.952],
  'language.fr': [0.758, 0.018, -0.275],
  'language.ru': [0.61, -0.113, 0.391],
  'language.tr': [0.848, -0.159, 0.395],
  'language.uk': [1.298, -0.264, 0.419],
};
