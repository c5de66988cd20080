/** Which marks can open a quotation, and which can close what another has opened. */

import type { TextRange } from '@crossquote/domain';
import type { Mark } from './marks.ts';
import type { Quotation, QuotationPart } from './quotation.ts';

/** Whether `mark` can end what `open` began. */
export function canClose(open: Mark, mark: Mark, stack: readonly Open[]): boolean {
  if (open.family !== mark.family) return false;
  if (open.family === 'double') return closesDouble(open, mark, stack);
  if (open.family === 'single') return closesSingle(open, mark);
  if (open.family === 'corner')
    return `${open.char}${mark.char}` === '「」' || `${open.char}${mark.char}` === '『』';
  if (open.char === mark.char) return mark.shape === 'close';
  return open.char === '«' || open.char === '‹' || mark.shape !== 'open';
}

function closesSingle(open: Mark, mark: Mark): boolean {
  if (mark.shape !== 'close') return false;
  if (open.char === '‚') return mark.char === '‘' || mark.char === '’' || mark.char === "'";
  return mark.char === '’' || mark.char === "'" ? open.char !== "'" || mark.char === "'" : false;
}

function closesDouble(open: Mark, mark: Mark, stack: readonly Open[]): boolean {
  if (mark.shape === 'open') return false;
  if (mark.char === '„' || mark.char === '``') return false;
  if (mark.char === '“' || mark.char === '‟')
    return open.char === '„' || open.char === '”' || (mark.shape === 'close' && open.char !== '``');
  if (mark.char === '"' || mark.char === "''") {
    const straight = stack.some((entry) => entry.mark.char === mark.char);
    return open.char === mark.char || (!straight && mark.shape === 'close');
  }
  return true;
}

export function canOpen(mark: Mark): boolean {
  switch (mark.char) {
    case '„':
    case '``':
    case '「':
    case '『':
    case '〝':
      return true;
    case '«':
    case '‹':
      return mark.free.left || !mark.free.right;
    case '“':
    case '‟':
      return mark.free.left ? mark.shape === 'open' : mark.shape === 'inside';
    case '"':
    case "''":
    case '»':
    case '›':
    case '”':
    case "'":
    case '‘':
    case '‚':
    case '‛':
      return mark.shape === 'open';
    default:
      return false;
  }
}

export function repeatsOpening(open: Mark, mark: Mark): boolean {
  return mark.family === open.family && (mark.char === open.char || (open.char === '«' && mark.char === '»'));
}

export interface Open {
  readonly mark: Mark;
  readonly parts: QuotationPart[];
  /** Where its part in the current paragraph begins: after its mark, or at the paragraph's start. */
  from: TextRange;
  readonly children: Quotation[];
}
