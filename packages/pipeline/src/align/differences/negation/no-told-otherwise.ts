/** Whether the other quote tells without a no what this one tells with it, by how its clauses are put. */
import type { Token } from '../../../words/tokens.ts';
import type { LinkedQuote } from '../../pair/linked-quote.ts';
import { isNoOfException } from './no-of-exception.ts';
import { isNoOfGoingOn } from './no-of-going-on.ts';
import { isNoOfOpposite } from './no-of-opposite.ts';
import { isNoOfOrder } from './no-of-order.ts';

/** @param no of `some`. */
export function isNoToldOtherwise(no: Token, some: LinkedQuote, others: LinkedQuote): boolean {
  return (
    isNoOfException(no, some.quote, others.quote) ||
    isNoOfGoingOn(no, some.quote, others.quote) ||
    isNoOfOpposite(no, some.quote, others.quote) ||
    isNoOfOrder(no, some, others)
  );
}
