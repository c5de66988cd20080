/** A command to type, of which no word is broken at its hyphens. */
export function Command({ text }: { text: string }) {
  return (
    <pre dir="ltr">
      {text.split(/(?= )/u).map((word) => (
        <>
          {word.startsWith(' ') && ' '}
          <span>{word.trimStart()}</span>
        </>
      ))}
    </pre>
  );
}
