/**
 * Web pages: Readability finds the article, its elements are then read in their own order, block by block.
 * Nothing is ever fetched: linkedom loads no resources and runs no scripts.
 */
import { InvalidInput } from '@crossquote/domain';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Draft, joinSegments, type Segment, TITLE_HINT } from './draft.ts';
import { htmlDepth } from './html-depth.ts';
import type { HtmlDocument, HtmlElement } from './html-dom.ts';
import { segmentsOfElement } from './html-segments.ts';
import { type Metadata, NO_METADATA } from './metadata.ts';
import { normalizeText } from './normalize-text.ts';
import { publicationTime } from './publication-time.ts';

const NEVER_TEXT = 'script, style, noscript, template, iframe, object, svg, math, head > *';

/** Real pages stay below 100; at 1000 reading takes half a second. */
const DEEPEST = 1000;

/** @throws InvalidInput when the page is nested too deeply, or cannot be taken apart. */
export function readHtml(html: string): Draft {
  checkDepth(html);
  return orRefused(() => readPage(html));
}

/**
 * All paragraphs of what is no page with an article in it: a mail's body.
 * @param selector of elements that are as `hint` says.
 * @throws InvalidInput as readHtml.
 */
export function segmentsOfHtml(html: string, selector: string, hint: Segment['hint']): readonly Segment[] {
  checkDepth(html);
  return orRefused(() => {
    const document = parsed(html);
    for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
    const known = new Map([...document.querySelectorAll(selector)].map((element) => [element, hint]));
    return segmentsOfElement(document.body, known);
  });
}

/** Where tags are cut off or stand in one another at random, the libraries fail in ways of their own, which would stop whatever is read beside it. */
function orRefused<T>(read: () => T): T {
  try {
    return read();
  } catch {
    // The message may quote the page.
    throw new InvalidInput('the page is damaged: fetch it again, or save its text as .txt');
  }
}

function checkDepth(html: string): void {
  if (htmlDepth(html) > DEEPEST)
    throw new InvalidInput(`the page nests more than ${DEEPEST} elements: save its text as .txt`);
}

function readPage(html: string): Draft {
  const document = parsed(html);
  // Readability takes its document apart, hence the copy.
  const article = new Readability<HtmlElement>(document.cloneNode(true), {
    serializer: (node: HtmlElement) => node,
    keepClasses: true,
  }).parse();
  const page = metaOf(document);
  const found: Metadata = {
    ...page,
    title: headingAsTitle(document, page.title) ?? clean(article?.title) ?? page.title,
    publisher: page.publisher ?? clean(article?.siteName),
    publishedAt: page.publishedAt ?? publicationTime(article?.publishedTime ?? ''),
  };
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
  const chosen = article?.content ? segmentsOfElement(article.content) : [];
  const body = chosen.length > 0 ? chosen : segmentsOfElement(document.body);
  return { ...joinSegments(withTitle(body, document, found)), given: NO_METADATA, found };
}

/** linkedom adds no `html` and no `body` of its own, and pages that were made small for the network have neither. */
function parsed(html: string): HtmlDocument {
  const { document }: { document: HtmlDocument } = parseHTML(wholePage(html));
  if (document.querySelector('body') !== null) return document;
  const { document: page }: { document: HtmlDocument } = parseHTML(withBody(html));
  return page;
}

function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return /<body[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`;
}

function withBody(html: string): string {
  const start = /<\/head\s*>/i.exec(html) ?? /<html(?:\s[^<>]*)?>/i.exec(html);
  const at = start === null ? 0 : start.index + start[0].length;
  return `${html.slice(0, at)}<body>${html.slice(at)}`;
}

/**
 * The page's heading where its title is that, or that and less behind it, the site's name. Readability knows no dash between the two, and takes the » of a quotation for a path.
 */
function headingAsTitle(document: HtmlDocument, title: string | null): string | null {
  const heading = headingOf(document);
  if (heading === null || !title?.startsWith(heading)) return null;
  const rest = title.slice(heading.length);
  return rest === '' || (rest.length < heading.length && BEFORE_SITE.test(rest)) ? heading : null;
}

const BEFORE_SITE = /^\s[-–—|·•:»/\\]\s/u;

function headingOf(document: HtmlDocument): string | null {
  return clean(document.querySelector('h1')?.textContent);
}

/** Readability leaves out a heading that repeats the title; in the page it stands first, so it stands first here. */
function withTitle(body: readonly Segment[], document: HtmlDocument, found: Metadata): readonly Segment[] {
  const heading = headingOf(document) ?? found.title;
  if (heading === null) return body;
  const at = body.findIndex(({ text }) => same(text, heading));
  if (at === -1) return [{ text: heading, hint: TITLE_HINT }, ...body];
  return body.map((segment, index) => (index === at ? { ...segment, hint: TITLE_HINT } : segment));
}

function metaOf(document: HtmlDocument): Metadata {
  const meta = (name: string) =>
    clean(document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'));
  const times = [
    meta('article:published_time'),
    meta('date'),
    meta('pubdate'),
    meta('DC.date'),
    clean(document.querySelector('time[datetime]')?.getAttribute('datetime')),
  ];
  return {
    title: meta('og:title') ?? clean(document.querySelector('title')?.textContent),
    language: clean(document.documentElement?.getAttribute('lang')) ?? meta('og:locale'),
    publisher: meta('og:site_name'),
    publishedAt: times.map((time) => publicationTime(time ?? '')).find((time) => time !== null) ?? null,
    url: clean(document.querySelector('link[rel=canonical]')?.getAttribute('href')) ?? meta('og:url'),
  };
}

function clean(text: string | null | undefined): string | null {
  return (
    normalizeText(text ?? '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

function same(a: string, b: string): boolean {
  return clean(a) === clean(b);
}
