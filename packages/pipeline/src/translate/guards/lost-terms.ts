/** A term that is not called what people want it called. */
import { isCalledSo } from '../find-terms.ts';
import type { Guard } from './guarded-text.ts';

export const lostTerms: Guard = ({ source, output, termsIn }) => {
  const lost = (termsIn?.(source) ?? []).filter(({ target }) => !isCalledSo(target, output));
  return [...new Map(lost.map((term) => [term.source, term])).values()].map((term) => ({
    check: 'term',
    detail: `${term.source} is not called ${term.target}`,
  }));
};
