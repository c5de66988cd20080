/** All that is made of a PDF, as plain data, since it goes from one thread to another: a draft, or why there is none and what to do. */
import { InvalidInput } from '@crossquote/domain';
import type { Draft } from '../draft.ts';
import { extractContents } from './extract-contents.ts';
import { pdfDraft } from './pdf-draft.ts';
import { REFUSALS } from './refusals.ts';

export type PdfAnswer = { readonly draft: Draft } | { readonly refused: string };

/** Never throws: no foreign message, which may quote the document, leaves the thread. */
export async function answerOfPdf(bytes: Uint8Array): Promise<PdfAnswer> {
  const found = await extractContents(bytes);
  if ('refused' in found) return { refused: REFUSALS[found.refused] };
  try {
    return { draft: pdfDraft(found.contents) };
  } catch (error) {
    return { refused: error instanceof InvalidInput ? error.message : REFUSALS.other };
  }
}
