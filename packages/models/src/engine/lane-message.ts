/** What the engine and its worker threads say to one another. */
import type { DecodedText, DecodeRequest } from './decoded-text.ts';

export type LaneQuestion = DecodeRequest | 'close';

export type LaneAnswer =
  | { readonly ready: { readonly rowsAreFree: boolean } }
  | { readonly texts: readonly DecodedText[] }
  /** The error's name, without its message. */
  | { readonly failed: string };
