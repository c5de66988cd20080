/** How deep a page's elements are nested, seen before it is parsed: parsing and Readability take time quadratic in the depth. */

const NO_END_TAG = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option colgroup html
  head body`.split(/\s+/),
);

/** Counts the tags that are open; those that HTML closes by itself (a `p` before a `p`) do not count. Linear. */
export function htmlDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (name === undefined || NO_END_TAG.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
