/** Markdown (CommonMark): the syntax is taken off, the words stay in their order. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { BOLD_HINT, type Draft, furnitureHint, joinSegments, type Segment, TITLE_HINT } from './draft.ts';
import { takeFrontMatter } from './front-matter.ts';
import { NO_METADATA } from './metadata.ts';
import { normalizeText } from './normalize-text.ts';

type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];
type List = Extract<MarkdownNode, { type: 'list' }>;
type Parent = Extract<MarkdownNode, { children: unknown }>;

/** Lines without a blank one between them, and list or quote markers before one line: real texts stay far below. */
const LONGEST_PARAGRAPH = 2000;
const DEEPEST = new RegExp(String.raw`^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){100}`, 'm');

/** What would take the parser time quadratic in its length is read as plain text. */
export function readMarkdown(text: string): Draft {
  const { metadata, body } = takeFrontMatter(normalizeText(text));
  if (isTooHard(body)) return { text: body, hints: [], given: metadata, found: NO_METADATA };
  // Many blank lines mean what one means, but take the parser time quadratic in their number.
  const segments = fromMarkdown(body.replace(/\n{3,}/g, '\n\n')).children.flatMap((node) =>
    segmentsOf(node, ''),
  );
  const title = segments.find(({ hint }) => hint?.role === 'title')?.text ?? null;
  return { ...joinSegments(segments), given: metadata, found: { ...NO_METADATA, title } };
}

function isTooHard(body: string): boolean {
  return (
    DEEPEST.test(body) ||
    body.split(/\n[ \t]*\n/).some((part) => part.split('\n', LONGEST_PARAGRAPH).length === LONGEST_PARAGRAPH)
  );
}

/** @param marker what stands before the words of a list item. */
function segmentsOf(node: MarkdownNode, marker: string): readonly Segment[] {
  if (node.type === 'heading') {
    return [{ text: wordsOf(node), hint: node.depth === 1 ? TITLE_HINT : null }, ...captionsOf(node)];
  }
  if (node.type === 'paragraph') {
    const words = wordsOf(node).trim();
    const hint = marker === '' && node.children.every(isBold) ? BOLD_HINT : null;
    return [...(words === '' ? [] : [{ text: marker + words, hint }]), ...captionsOf(node)];
  }
  if (node.type === 'code') return [{ text: node.value, hint: null }];
  if (node.type === 'html') {
    return [{ text: node.value.replace(/<!--[\s\S]*?-->|<[^<>]*>/g, ' '), hint: null }];
  }
  if (node.type === 'list') return itemsOf(node);
  return 'children' in node ? node.children.flatMap((child) => segmentsOf(child, '')) : [];
}

function isBold(node: MarkdownNode): boolean {
  return node.type === 'strong' || (node.type === 'text' && node.value.trim() === '');
}

function itemsOf(list: List): readonly Segment[] {
  return list.children.flatMap((item, index) =>
    item.children.flatMap((child, part) =>
      segmentsOf(child, part > 0 ? '' : list.ordered ? `${(list.start ?? 1) + index}. ` : '• '),
    ),
  );
}

/** The words of inline syntax. A line end inside a paragraph is a space; images go to captionsOf. */
function wordsOf(node: MarkdownNode): string {
  if (node.type === 'text')
    return node.value
      .split('\n')
      .map((line, index) => (index > 0 ? line.trimStart() : line))
      .join(' ');
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function captionsOf(node: Parent): readonly Segment[] {
  return node.children.flatMap((child): readonly Segment[] => {
    if (child.type === 'image' || child.type === 'imageReference') {
      return [{ text: child.alt ?? '', hint: furnitureHint('caption') }];
    }
    return 'children' in child ? captionsOf(child) : [];
  });
}
