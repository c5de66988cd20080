/** Where each of two quotes says what the other does not, or says otherwise; undefined: nowhere. Ranges of the reports' texts. */
import type { TextRange } from '@crossquote/domain';

export type Sides = readonly [TextRange | undefined, TextRange | undefined];

/** Where both say it. */
export type BothSides = readonly [TextRange, TextRange];
