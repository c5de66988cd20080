/**
 * OpenDocument texts (.odt, and .fodt in one file), as LibreOffice and others write them. Read as Word documents are: what was inserted with
 * changes tracked is text, what was deleted is not; comments, page headers, images, macros and the file's properties are never looked at, and
 * neither is anything outside the file.
 */
import { InvalidInput } from '@crossquote/domain';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import type { Draft } from './draft.ts';
import { checkXmlSize, EMBEDDED, MOST_UNPACKED, officeDraft } from './office-document.ts';
import { openDocumentBody } from './open-document-segments.ts';
import { type ZipParts, zipParts } from './zip-parts.ts';

const MAIN_PART = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Of the whole package, as newer programs do it, or of each part. */
const ENCRYPTION = /<(?:\w+:)?encryption-data[\s>/]/;

const HIDDEN = 'read without what is hidden in it: where that matters, show it and save it anew';

/** @throws InvalidInput, without the file's name, when it is no OpenDocument text or cannot be read as one. */
export function readOpenDocument(bytes: Uint8Array): Draft {
  const parts = zipParts(bytes, MOST_UNPACKED);
  refusePassword(parts);
  if (!parts.has(MAIN_PART)) throw noText();
  return readFlatOpenDocument(decoded(parts.read(MAIN_PART)));
}

/** @throws InvalidInput as readOpenDocument. */
export function readFlatOpenDocument(xml: string): Draft {
  checkXmlSize(xml);
  const root = parsed(xml);
  const text = child(child(root, 'office:body'), 'office:text');
  if (text === undefined) throw noText();
  const { segments, hasEmbedded, hasHidden, ...titles } = openDocumentBody(text, {
    title: titleStyles(root),
    hide: hidingStyles(root),
  });
  const leftOut = [...(hasEmbedded ? [EMBEDDED] : []), ...(hasHidden ? [HIDDEN] : [])];
  return officeDraft(segments, titles, leftOut.join('; ') || null);
}

function refusePassword(parts: ZipParts): void {
  if (!parts.has(MANIFEST) || !ENCRYPTION.test(new TextDecoder().decode(parts.read(MANIFEST)))) return;
  throw new InvalidInput('it has a password: open it, and save it without one');
}

function decoded(part: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw damaged();
  }
}

function parsed(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml, 'document', 'save it anew')[0];
  } catch {
    throw damaged();
  }
}

/** The style for titles, and those that a change of a title's looks by hand made of it. */
function titleStyles(root: XmlElement | undefined): ReadonlySet<string> {
  const changed = ownStyles(root).filter(
    ({ attributes }) => attributes['style:parent-style-name'] === 'Title',
  );
  return new Set(['Title', ...changed.map(({ attributes }) => attributes['style:name'] ?? '')]);
}

/** Those by which words, or all of a paragraph's, are not shown. */
function hidingStyles(root: XmlElement | undefined): ReadonlySet<string> {
  const hiding = ownStyles(root).filter(
    (style) => child(style, 'style:text-properties')?.attributes['text:display'] === 'none',
  );
  return new Set(hiding.map(({ attributes }) => attributes['style:name'] ?? ''));
}

function ownStyles(root: XmlElement | undefined): readonly XmlElement[] {
  return elementsIn(child(root, 'office:automatic-styles'));
}

function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsIn(parent).find((element) => element.name === name);
}

function elementsIn(parent: XmlElement | undefined): readonly XmlElement[] {
  return parent?.children.filter((element) => typeof element !== 'string') ?? [];
}

function damaged(): InvalidInput {
  return new InvalidInput('it is damaged: fetch or copy it again, or open it and save it as .odt anew');
}

function noText(): InvalidInput {
  return new InvalidInput(
    'it is no OpenDocument text: open it and save it as .odt or .docx, or its text as .txt',
  );
}
