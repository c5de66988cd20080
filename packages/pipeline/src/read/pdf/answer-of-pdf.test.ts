import { describe, expect, it } from 'vitest';
import { pdfOf, words } from '../../testing/pdf-of.ts';
import { answerOfPdf } from './answer-of-pdf.ts';

const PAGES = [[words('The river rose.', 70, 100)]];

describe('answerOfPdf', () => {
  it('hands over a draft', async () => {
    expect(await answerOfPdf(pdfOf({ pages: PAGES }))).toMatchObject({ draft: { text: 'The river rose.' } });
  });

  it.each([
    ['a password', pdfOf({ pages: PAGES, password: { user: 'secret' } }), /^it has a password: open it/],
    ['no pages', Buffer.from('%PDF-1.7\nxref'), /^it is damaged: /],
    ['pages without words', pdfOf({ pages: [[]] }), /^there is no text in it, its pages are pictures/],
    [
      'a form of another kind',
      pdfOf({
        pages: PAGES,
        more: {
          objects: ['<</Length 30>>stream\n<xdp:xdp><template/></xdp:xdp>\nendstream'],
          catalog: '/NeedsRendering true/AcroForm<</XFA 12 0 R/Fields[]>>',
        },
      }),
      /^it is a form that only Adobe's program shows: /,
    ],
  ])('says why there is none, and does not throw: %s', async (_, bytes, refused) => {
    expect(await answerOfPdf(bytes)).toEqual({ refused: expect.stringMatching(refused) });
  });
});
