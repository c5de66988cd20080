/** One user's share of something lent: borrowed when it is first asked for, given back when the user closes. */
import type { Loan } from './lend-once.ts';

export interface OnLoan<T> {
  /** A failed load is forgotten, so that the next call tries again. */
  readonly model: () => Promise<T>;
  readonly close: () => Promise<void>;
}

export function onLoan<T>(borrow: () => Promise<Loan<T>>): OnLoan<T> {
  let loan: Promise<Loan<T>> | null = null;
  return {
    model: async () => {
      loan ??= borrow();
      const current = loan;
      current.catch(() => {
        if (loan === current) loan = null;
      });
      return (await current).value;
    },
    close: async () => {
      const open = loan;
      loan = null;
      await (await open?.catch(() => null))?.giveBack();
    },
  };
}
