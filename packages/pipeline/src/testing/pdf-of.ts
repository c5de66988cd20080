/** A PDF of a few words at given places, for tests of what reads them. Fonts are none of the file's own, so that it is small and plain to read. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export interface PdfWords {
  readonly text: string;
  /** Points from the left. */
  readonly x: number;
  /** Points from the top. */
  readonly y: number;
  /** Points. */
  readonly size?: number;
  /** `any`: every letter of Unicode, each half as wide as it is high, set from left to right whatever its script. `tabled`: its codes stand in a table outside of the file. */
  readonly font?: 'plain' | 'bold' | 'any' | 'tabled';
  /** Quarters of a circle, clockwise. */
  readonly turn?: number;
  readonly isArtifact?: boolean;
}

export interface PdfParts {
  readonly pages: readonly (readonly PdfWords[])[];
  readonly title?: string;
  /** With no `user` password everybody may open it, and its owner forbids copying. */
  readonly password?: { readonly user: string };
  /** Of all pages, in degrees. */
  readonly rotate?: number;
  /** Objects more, such as a form, and what the catalog says of them. */
  readonly more?: { readonly objects: readonly string[]; readonly catalog: string };
}

const WIDTH = 595;
const HEIGHT = 842;

const FONTS = { plain: 'F1', bold: 'F2', any: 'F3', tabled: 'F4' } as const;

/** A page's line, from the top. */
export function words(text: string, x: number, y: number, more: Partial<PdfWords> = {}): PdfWords {
  return { text, x, y, ...more };
}

/** Lines below one another. */
export function lines(
  texts: readonly string[],
  x: number,
  y: number,
  more: Partial<PdfWords> = {},
): PdfWords[] {
  return texts.map((text, index) => words(text, x, y + index * (more.size ?? 11) * 1.2, more));
}

export function pdfOf({ pages, title, password, rotate = 0, more }: PdfParts): Buffer {
  const key = password === undefined ? null : keyFor(password.user);
  const firstPage = 10;
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [];
  objects[1] = `<</Type/Catalog/Pages 2 0 R${more?.catalog ?? ''}>>`;
  objects[2] = `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`;
  objects[3] = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
  objects[4] = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>';
  objects[5] =
    '<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>';
  objects[6] =
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Any/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 8 0 R>>';
  objects[7] = stream(TO_UNICODE, key, 7);
  objects[8] =
    '<</Type/FontDescriptor/FontName/Any/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>';
  objects[9] = '<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>';
  for (const [index, page] of pages.entries()) {
    const at = firstPage + index * 2;
    objects[at] =
      `<</Type/Page/Parent 2 0 R/Rotate ${rotate}/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents ${at + 1} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R/F4 9 0 R>>>>>>`;
    objects[at + 1] = stream(page.map(drawn).join('\n'), key, at + 1);
  }
  const infoAt = objects.length;
  if (title !== undefined) objects.push(`<</Title ${hex(encrypted(utf16(title, true), key, infoAt))}>>`);
  const encryptAt = objects.length;
  if (key !== null) objects.push(key.dictionary);
  objects.push(...(more?.objects ?? []));
  const trailer =
    (title === undefined ? '' : `/Info ${infoAt} 0 R`) +
    (key === null ? '' : `/Encrypt ${encryptAt} 0 R/ID[${hex(ID)}${hex(ID)}]`);
  return file(objects, trailer);
}

/** The number of the first object of `more`. */
export function firstMore({ pages, title, password }: PdfParts): number {
  return 10 + pages.length * 2 + (title === undefined ? 0 : 1) + (password === undefined ? 0 : 1);
}

function drawn({ text, x, y, size = 11, font = 'plain', turn = 0, isArtifact = false }: PdfWords): string {
  const [cos, sin] = [
    [1, 0],
    [0, -1],
    [-1, 0],
    [0, 1],
  ][turn] ?? [1, 0];
  const shown =
    font === 'any' || font === 'tabled' ? hex(utf16(text, false)) : hex(Buffer.from(text, 'latin1'));
  const set = `BT /${FONTS[font]} ${size} Tf ${cos} ${sin} ${-(sin ?? 0)} ${cos} ${x} ${HEIGHT - y} Tm ${shown} Tj ET`;
  return isArtifact ? `/Artifact BMC ${set} EMC` : set;
}

function utf16(text: string, hasMark: boolean): Buffer {
  return Buffer.from(`${hasMark ? '\ufeff' : ''}${text}`, 'utf16le').swap16();
}

function hex(bytes: Buffer): string {
  return `<${bytes.toString('hex')}>`;
}

/** Each code is its own letter. */
const TO_UNICODE = `/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/Any def /CMapType 2 def
1 begincodespacerange <0000><ffff> endcodespacerange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'))
  .reduce<string[][]>((groups, high, index) => {
    if (index % 64 === 0) groups.push([]);
    groups.at(-1)?.push(`<${high}00><${high}ff><${high}00>`);
    return groups;
  }, [])
  .map((group) => `${group.length} beginbfrange\n${group.join('\n')}\nendbfrange`)
  .join('\n')}
endcmap end end`;

function stream(content: string, key: Key | null, number: number): Buffer {
  const packed = encrypted(deflateSync(content), key, number);
  return Buffer.concat([
    Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode>>stream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function file(objects: readonly (string | Buffer)[], trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let length = 9;
  for (const [number, object] of objects.entries()) {
    if (number === 0 || object === undefined) continue;
    places[number] = length;
    const part = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    length += part.length;
  }
  const table = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  parts.push(
    Buffer.from(
      `xref\n0 ${places.length}\n0000000000 65535 f \n${table.join('')}trailer<</Size ${places.length}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

interface Key {
  readonly bytes: Buffer;
  readonly dictionary: string;
}

/** The standard handler, revision 2: RC4 with 40 bits (PDF 1.7, 7.6.3). */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const ID = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const FORBIDS = -64;

function keyFor(user: string): Key {
  const padded = Buffer.concat([Buffer.from(user), PADDING]).subarray(0, 32);
  const owner = rc4(
    md5(Buffer.concat([Buffer.from('owner'), PADDING]).subarray(0, 32)).subarray(0, 5),
    padded,
  );
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(FORBIDS);
  const bytes = md5(Buffer.concat([padded, owner, rights, ID])).subarray(0, 5);
  return {
    bytes,
    dictionary: `<</Filter/Standard/V 1/R 2/P ${FORBIDS}/O ${hex(owner)}/U ${hex(rc4(bytes, PADDING))}>>`,
  };
}

function encrypted(bytes: Buffer, key: Key | null, number: number): Buffer {
  if (key === null) return bytes;
  const salt = Buffer.from([number & 255, number >> 8, 0, 0, 0]);
  return rc4(md5(Buffer.concat([key.bytes, salt])).subarray(0, 10), bytes);
}

function md5(bytes: Buffer): Buffer {
  return createHash('md5').update(bytes).digest();
}

/** Node's own is switched off in newer builds. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    const kept = state[a] ?? 0;
    state[a] = state[b] ?? 0;
    state[b] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return bytes.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  }) as Buffer;
}
