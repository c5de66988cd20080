/** Where sentences end in text that is not cut into them, roughly: good enough to tell what stands near. */
export const SENTENCE_END = /[.!?؟]["”»“)]*\s|\n+/gu;

/** Further back nothing is looked for; in UTF-16 units. */
const REACH = 900;

/** Where the sentence that an offset stands in begins. */
export function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const last = [...text.slice(from, at).matchAll(SENTENCE_END)].at(-1);
  return last ? from + last.index + last[0].length : from;
}

/** What is quoted: people in it are none of the report's. */
export const QUOTED = /[“„«"][^“”„«»"]*[“”»"]|''(?:(?!'')[\s\S])*''/gu;
