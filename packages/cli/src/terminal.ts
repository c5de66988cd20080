/** Where a verb writes: results to stdout, everything else to stderr. A port, so that tests read what a person would see. */
import { once } from 'node:events';
import { shownLines } from './view/shown.ts';

export interface Terminal {
  out(text: string): void;
  /** As `out`, for results of any length: settles when more may come. */
  write(text: string): Promise<void>;
  err(text: string): void;
  /** stdout is a person's terminal: colours and boxes are welcome. */
  readonly isInteractive: boolean;
  /** stderr is: a progress bar may move there. */
  readonly showsProgress: boolean;
  /** Width in columns. */
  readonly columns: number;
}

export const processTerminal = (): Terminal => ({
  out: (text) => void process.stdout.write(text),
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  err: (text) => void process.stderr.write(shownLines(text)),
  isInteractive: process.stdout.isTTY,
  showsProgress: process.stderr.isTTY,
  columns: process.stdout.columns ?? 110,
});
