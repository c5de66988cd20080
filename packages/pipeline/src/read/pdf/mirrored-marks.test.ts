import { describe, expect, it } from 'vitest';
import { areMirrored } from './mirrored-marks.ts';

describe('areMirrored', () => {
  it.each([
    [['قال: «جاء'], false],
    [['قال: »جاء'], true],
    [['الماء»، وقال'], false],
    [['الماء«، وقال'], true],
    [['في (الطاحونة', 'القديمة) اليوم'], false],
    [['قالت: «(اليوم)»'], false],
    [['قالت: »)اليوم(«'], true],
    [['لا علامات هنا'], false],
  ])('sees of %j: %s', (lines, isMirrored) => expect(areMirrored(lines)).toBe(isMirrored));
});
