/** Degrees as languages write them behind a number: the source of a pattern for the flags `iu`, to be put behind white space. */
export const DEGREES_BEHIND =
  '(?:[°º℃℉]|(?:Grad|degr[ée]s?|degrees?|grad[oi]s?|graus?|graden|stopni\\p{L}*|градус\\p{L}*|درجة|درجات|درجه|derece\\p{L}*)(?!\\p{L}))';
