import type { CalibrationTrial, Measured } from '@crossquote/pipeline';
import { aCalibrationOf } from '@crossquote/pipeline/testing';
import { describe, expect, it } from 'vitest';
import { calibrationLine } from './calibration-line.ts';
import { calibrationText } from './calibration-text.ts';

const measured = (precision: number, promised: number | null, decisions: number): Measured => ({
  precision,
  recall: 0.9,
  promised,
  decisions,
});
const fittedOn = {
  same: 40,
  different: 22,
  logLoss: { shipped: 0.4, fitted: 0.36 },
  promises: [
    { from: 0.5, precision: 0.7999, decisions: 45 },
    { from: 0.55, precision: null, decisions: 8 },
  ],
};
const calibration = aCalibrationOf({
  by: 'kim',
  threshold: 0.5,
  weights: { prior: [-3.5], 'language.de': [0.21, -0.24, 0.8] },
  fittedOn,
});
const trial: CalibrationTrial = {
  decided: { same: 40, different: 22, gone: 3, open: 1, together: 2 },
  parts: 5,
  logLoss: fittedOn.logLoss,
  doubt: 0.05,
  thresholds: [
    { from: 0.5, shipped: measured(0.9, 0.8, 44), fitted: measured(0.91111, 0.7999, 45) },
    { from: 0.55, shipped: measured(0.9, 0.8, 44), fitted: measured(1, null, 8) },
  ],
  languages: [
    { languages: 'de-en', decisions: 30, shipped: measured(0.9, 0.8, 20), fitted: measured(1, 0.86, 20) },
  ],
  calibration,
};

describe('calibrationText', () => {
  const text = calibrationText(trial, null);

  it('counts decisions, and those that nothing could be learned from', () => {
    expect(text).toContain(
      '62 decisions: 40 same, 22 different; 2 more are of pairs decided together, of which nobody looked at each; 3 more are about quotes that are gone; 1 more is about reports still worked on (crossquote resume). Unsure',
    );
  });

  it('never rounds a promise up, and shows none that rests on too little', () => {
    expect(text).toMatch(/^0\.50 +90\.0 % +90\.0 % +80\.0 % +44 +91\.1 % +90\.0 % +79\.9 % +45$/m);
    expect(text).toMatch(/^0\.55 .* 100\.0 % +90\.0 % +- +8$/m);
    expect(text).toMatch(/^de-en +90\.0 %/m);
  });

  it('says what was gained and that it may be chance, what is biased, and what moved most', () => {
    expect(text).toContain('is lower by 0.0400, give or take 0.0500: that may be chance.');
    expect(text).toContain('People look at suggestions first');
    expect(text).toMatch(/Moved most: prior -4 -> -3\.5, language\.de\[2\] -?\d[\d.]* -> 0\.8, /);
    expect(text).toContain('suggested from 0.50 on, at least 79.9 % of them right, resting on 45 decisions.');
  });
});

describe('calibrationLine', () => {
  it('names what is in force', () => {
    expect(calibrationLine(null)).toBe('the weights that ship, suggested from 0.70 on');
    expect(calibrationLine(calibration)).toBe(
      `calibration ${calibration.id} of 2026-04-01 by kim, fitted on 62 decisions, suggested from 0.50 on, a precision of 79.9 % promised`,
    );
  });

  it('says when what was fitted is not used any more', () => {
    expect(calibrationLine({ ...calibration, base: 'another' })).toMatch(
      /^the weights that ship.*another version: crossquote calibrate --apply fits it anew$/,
    );
  });
});
