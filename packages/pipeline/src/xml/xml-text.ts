/** Characters in and out of XML 1.0 text, without the entities that a document may declare itself. */

/** What XML 1.0 cannot hold, not even escaped (section 2.2): most control characters, lone surrogates, two noncharacters. */
const NOT_XML =
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** For text and attribute values alike; what XML cannot hold becomes U+FFFD, so that the loss is seen. */
export function escapeXml(text: string): string {
  return storableInXml(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** The text as it comes back from an XML file. */
export function storableInXml(text: string): string {
  return text.replace(NOT_XML, '\uFFFD');
}

/** Resolves XML's five names and character numbers; any other entity stays as written, so nothing is ever expanded. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (all, hex, decimal, name) => {
    if (name) return NAMED[name] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code <= 0x10ffff ? storableInXml(String.fromCodePoint(code)) : all;
  });
}
