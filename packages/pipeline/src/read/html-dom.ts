/** The little of the DOM that reading a page needs; the compiler's own DOM types would put a browser's globals everywhere. */
export interface HtmlNode {
  /** 1: element, 3: text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  remove(): void;
}

export interface HtmlDocument {
  readonly body: HtmlElement;
  readonly documentElement: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  cloneNode(deep: boolean): HtmlDocument;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}
