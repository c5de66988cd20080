/** The part of the npm package `sentencex` that is used; it ships no types. */
declare module 'sentencex' {
  export function segment(language: string, text: string): readonly string[];
}
