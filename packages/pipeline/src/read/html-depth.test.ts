import { describe, expect, it } from 'vitest';
import { htmlDepth } from './html-depth.ts';

describe('htmlDepth', () => {
  it('counts what is open at once', () => {
    expect(htmlDepth('<html><body><div><p><b>a</b><p>b<br><i>c</i></div><div></div>')).toBe(2);
    expect(htmlDepth('</div></div><div>')).toBe(1);
    expect(htmlDepth('no tags, 1 < 2')).toBe(0);
    expect(htmlDepth('<div>'.repeat(100_000))).toBe(100_000);
  });
});
