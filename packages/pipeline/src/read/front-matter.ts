/** YAML between two `---` lines at the start of a Markdown or text file. */
import { InvalidInput } from '@crossquote/domain';
import { parse } from 'yaml';
import { type Metadata, NO_METADATA, parseMetadata } from './metadata.ts';

const FENCED = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;
/** UTF-16 code units; more than this between two rules is text. */
const LONGEST = 50_000;
const KNOWN = /^(title|language|publisher|publishedAt|date|url)[ \t]*:/m;

/** Lines of fields behind a first line of ---, one of them ours: front matter was meant, and its end was forgotten. */
const OPENED =
  /^---[ \t]*\n(?:\w[\w-]*[ \t]*:.*\n)*?(?:title|language|publisher|publishedAt|date|url)[ \t]*:/;

/**
 * @param text with LF line ends. A text that merely starts with a rule is left alone.
 * @throws InvalidInput when the YAML cannot be read, or has no end: it would be taken for the report's first sentence.
 */
export function takeFrontMatter(text: string): { readonly metadata: Metadata; readonly body: string } {
  const fenced = FENCED.exec(text);
  const yaml = fenced?.[1] ?? '';
  if ((fenced === null || yaml.length > LONGEST) && OPENED.test(text))
    throw new InvalidInput(
      'the front matter has no end: write a line of --- behind its last "key: value" line, or take out the first --- where no front matter is meant',
    );
  if (fenced === null || yaml.length > LONGEST || !KNOWN.test(yaml))
    return { metadata: NO_METADATA, body: text };
  return {
    metadata: parseMetadata(parseYaml(yaml), 'the front matter'),
    body: text.slice(fenced[0].length).replace(/^\n+/, ''),
  };
}

function parseYaml(yaml: string): unknown {
  const read = parsed(yaml) ?? parsed(yaml.replace(FIELD, asText));
  if (read !== undefined) return read;
  throw new InvalidInput('the front matter is no YAML; write "key: value" lines between two lines of ---');
}

/** A field in one line whose value has a colon, as titles do (`title: Fire in Varn: what we know`). */
const FIELD = /^(\w[\w-]*):[ \t]+(\S.*:.*)$/gm;

/** YAML wants marks around such a value, and nobody thinks of them: what is no YAML as it stands is taken as text. */
function asText(line: string, key: string, value: string): string {
  return parsed(line) === undefined ? `${key}: ${JSON.stringify(value.trim())}` : line;
}

/** @returns undefined when it is no YAML. */
function parsed(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return undefined;
  }
}
