import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { segmentsOfElement } from './html-segments.ts';

function segments(html: string) {
  return segmentsOfElement(parseHTML(`<html><body>${html}</body></html>`).document.body).map(
    ({ text, hint }) => [text, hint?.note ?? null],
  );
}

describe('segmentsOfElement', () => {
  it('parts blocks and joins inline elements', () => {
    expect(segments('One <i>and</i>\n two<p>three</p>four<div>five<span> six</span></div>')).toEqual([
      ['One and two', null],
      ['three', null],
      ['four', null],
      ['five six', null],
    ]);
  });

  it('marks furniture with everything inside it', () => {
    expect(
      segments(
        '<figure><figcaption>A <b>boat</b></figcaption></figure><nav><ul><li>Home</li></ul></nav><aside><p>Other</p></aside>' +
          '<p>Text <button>Share</button> on</p><p><a rel="author">M. Holm</a></p><footer>End</footer><li></li>',
      ),
    ).toEqual([
      ['A boat', 'caption'],
      ['• Home', 'navigation'],
      ['Other', 'related'],
      ['Text', null],
      ['Share', 'navigation'],
      ['on', null],
      ['M. Holm', 'byline'],
      ['End', 'navigation'],
    ]);
  });

  it('keeps line breaks and preformatted text, and skips what nobody reads', () => {
    expect(segments('<p>a <br> b<!-- c --></p><pre>x\n  y</pre><script>z</script><p hidden>no</p>')).toEqual([
      ['a\nb', null],
      ['x\n  y', null],
    ]);
  });
});

it('marks paragraphs that are in bold print as a whole', () => {
  expect(
    segments('<p><strong>When <i>was</i> that?</strong></p><p>In <b>May</b>.</p><b>And then?</b><p>Now.</p>'),
  ).toEqual([
    ['When was that?', 'bold'],
    ['In May.', null],
    ['And then?', 'bold'],
    ['Now.', null],
  ]);
});
