/** Where a verb writes: results to stdout, everything else to stderr. A port, so that tests read what a person would see. */
import { once } from 'node:events';
import { showTurns, turnCode } from '@crossquote/domain';
import { shownLines } from './view/shown.ts';

export interface Terminal {
  /** For people, or JSON: what would turn a line's direction is shown by its code, which is the same string to whoever reads JSON. */
  out(text: string): void;
  /** Files as they are, of any length: settles when more may come. */
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
  out: (text) => void process.stdout.write(showTurns(text, turnCode)),
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  err: (text) => void process.stderr.write(showTurns(shownLines(text), turnCode)),
  isInteractive: process.stdout.isTTY,
  showsProgress: process.stderr.isTTY,
  columns: process.stdout.columns ?? 110,
});
