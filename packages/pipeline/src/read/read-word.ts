/**
 * Word documents (.docx): mammoth says which paragraphs, lists, tables and notes there are, and they are read as those of a page. What was
 * inserted with changes tracked is text, what was deleted is not; comments, page headers, images and macros are never looked at, and
 * neither is anything outside the file.
 */
import { InvalidInput } from '@crossquote/domain';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { isOfficeBeforeZip } from './binary-kind.ts';
import type { Draft } from './draft.ts';
import type { HtmlDocument } from './html-dom.ts';
import { segmentsOfElement } from './html-segments.ts';
import { checkXmlSize, EMBEDDED, MOST_UNPACKED, officeDraft } from './office-document.ts';
import { type ZipParts, zipParts } from './zip-parts.ts';

const MAIN_PART = 'word/document.xml';

/** Headings of all levels mammoth knows by itself, in whichever language Word was. */
const STYLES = ["p[style-name='Title'] => h1.title:fresh"];

/** Around words written from right to left, fields and words with their reading above them: mammoth leaves out what it does not know, with the words in it. */
const WRAPPERS = /<\/?w:(?:dir|bdo|fldSimple|ruby|rubyBase)(?:\s[^<>]*)?>/g;

/** What mammoth says of elements that have words and that it does not know. */
const UNKNOWN = /(?:altChunk|oMath|oMathPara)$/;

interface Converted {
  readonly html: string;
  readonly leftOut: string | null;
}

/** @throws InvalidInput, without the file's name, when it is no Word document or cannot be read as one. */
export async function readWord(bytes: Uint8Array): Promise<Draft> {
  const { html, leftOut } = await convert(partsOf(bytes));
  const { document }: { document: HtmlDocument } = parseHTML(`<html><body>${html}</body></html>`);
  const wordsOf = (selector: string) => document.querySelector(selector)?.textContent ?? null;
  const titles = { styled: wordsOf('h1.title'), heading: wordsOf('h1, h2, h3, h4, h5, h6') };
  return officeDraft(segmentsOfElement(document.body), titles, leftOut);
}

function partsOf(bytes: Uint8Array): ZipParts {
  if (isOfficeBeforeZip(bytes))
    throw new InvalidInput(
      'it has a password, or is of an old Word: open it, and save it as .docx without a password',
    );
  const parts = zipParts(bytes, MOST_UNPACKED);
  if (!parts.has(MAIN_PART))
    throw new InvalidInput('it is no Word document: open it and save it as .docx, or its text as .txt');
  return parts;
}

/** What mammoth asks a file for. Its types know paths and whole files only, which it would unpack without a limit. */
function asFile(parts: ZipParts): { readonly path: string } {
  const read = async (name: string, encoding?: string) => {
    const part = parts.read(name);
    if (encoding !== 'utf-8') return part;
    const xml = new TextDecoder('utf-8').decode(part).replace(WRAPPERS, '');
    checkXmlSize(xml);
    return xml;
  };
  return { file: { exists: (name: string) => parts.has(name), read } } as unknown as {
    readonly path: string;
  };
}

async function convert(parts: ZipParts): Promise<Converted> {
  try {
    const { value, messages } = await mammoth.convertToHtml(asFile(parts), {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      // No image is unpacked.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    const isWhole = !messages.some(({ message }) => UNKNOWN.test(message));
    return { html: withNumberedNotes(value), leftOut: isWhole ? null : EMBEDDED };
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    // Of others the message may quote the document.
    throw new InvalidInput('it is damaged: fetch or copy it again, or open it and save it as .docx anew');
  }
}

/**
 * Notes stand at the end in the order of their marks, each behind its number. The marks in the text go: they would be figures in what somebody
 * said, which another telling has not.
 */
function withNumberedNotes(html: string): string {
  let number = 0;
  return html
    .replace(/<sup><a href="#(?:foot|end)note-\d+" id="(?:foot|end)note-ref-\d+">\[\d+\]<\/a><\/sup>/g, '')
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
    .replace(/<li id="(?:foot|end)note-\d+"><p>/g, (start) => `${start}[${++number}] `);
}
