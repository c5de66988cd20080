/** Whether there is anything to translate: blank, dash-only and number-only text never reaches a model, which would invent words for it. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}
