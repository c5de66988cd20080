import { describe, expect, it } from 'vitest';
import { turnsInHtml } from './turns-in-html.ts';

const apart = '<bdi class="turn" data-turn="\\u202e">\u202e</bdi>';

describe('turnsInHtml', () => {
  it('keeps what would turn the line apart, among the words that stay as they are', () => {
    expect(turnsInHtml('<p dir="auto">Paid \u202e0001 to <b>Ana</b>.</p>')).toBe(
      `<p dir="auto">Paid ${apart}0001 to <b>Ana</b>.</p>`,
    );
  });

  it('leaves values and words that a form sends back', () => {
    const form = '<input value="a\u202eb"/><textarea name="text">a\u202eb</textarea>';
    expect(turnsInHtml(form)).toBe(form);
  });

  it('writes the code where no element may stand', () => {
    expect(turnsInHtml('<title>a\u202eb</title><option value="1">\u202e</option>')).toBe(
      '<title>a\\u202eb</title><option value="1">\\u202e</option>',
    );
    expect(turnsInHtml('<svg><text x="1">\u202eb</text></svg>\u202e')).toBe(
      `<svg><text x="1">\\u202eb</text></svg>${apart}`,
    );
  });
});
