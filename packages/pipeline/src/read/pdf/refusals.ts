/** Why a PDF is not read, and what to do. */

export type PdfRefusal =
  | 'password'
  | 'damaged'
  | 'form-program'
  | 'many-pages'
  | 'many-words'
  | 'too-much'
  | 'other';

const PRINT = 'print it to a new PDF, or save its text as .txt';
const SPLIT = 'split it into one file a report, or save its text as .txt';

export const REFUSALS: Readonly<Record<PdfRefusal, string>> = {
  password: 'it has a password: open it with that, and save or print it to a new PDF without one',
  damaged: `it is damaged: fetch or copy it again, or open it and ${PRINT}`,
  'form-program': `it is a form that only Adobe's program shows: open it there and ${PRINT}`,
  'many-pages': `it has more pages than any report: ${SPLIT}`,
  'many-words': `it has more words than any report: ${SPLIT}`,
  'too-much': `it takes more time or memory to read than any report: ${PRINT}`,
  other: `it cannot be read, and may be damaged: open it and ${PRINT}`,
};
