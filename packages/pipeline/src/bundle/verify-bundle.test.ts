import { type LedgerLine, ledgerLine, sha256 } from '@crossquote/domain';
import { describe, expect, it } from 'vitest';
import {
  type BundledFile,
  headerOf,
  LEDGER_FILE,
  MANIFEST,
  MANIFEST_SUM,
  manifestSum,
  manifestText,
  smallEntry,
} from './bundle-manifest.ts';
import { describeFile } from './describe-file.ts';
import { END_BYTES, paddingOf } from './tar-entry.ts';
import { verifyBundle } from './verify-bundle.ts';

const QUOTES = ['{"kind":"quote","id":"q_1"}', '{"kind":"quote","id":"q_2","text":"الجسر"}', ''].join('\n');

function aLedger(count: number): readonly LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (let n = 0; n < count; n++) {
    const line = {
      at: '2026-03-01T10:00:00.000Z',
      who: 'kim',
      what: 'export' as const,
      subjects: [],
      detail: { n },
    };
    lines.push(ledgerLine(line, lines.at(-1) ?? null));
  }
  return lines;
}

const textOf = (lines: readonly LedgerLine[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

async function described(path: string, text: string): Promise<BundledFile> {
  const bytes = Buffer.from(text);
  const pieces = async function* () {
    // In pieces that end anywhere.
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  };
  return describeFile(path, pieces(), { bytes: bytes.length, lines: text.split('\n').length - 1 });
}

/** @param files by path, in the order of the bundle; the ledger's head is as given. */
async function aBundle(
  files: readonly (readonly [string, string])[],
  head: LedgerLine | undefined,
): Promise<Buffer> {
  const list = await Promise.all(files.map(([path, text]) => described(path, text)));
  const ledger = { lines: head?.seq ?? 0, head: head?.hash ?? null };
  const manifest = manifestText({ names: 'private', files: list, ledger });
  return Buffer.concat([
    smallEntry(MANIFEST, manifest),
    smallEntry(MANIFEST_SUM, manifestSum(manifest)),
    ...files.map(([path, text]) => smallEntry(path, text)),
    Buffer.alloc(END_BYTES),
  ]);
}

const small = () => {
  const lines = aLedger(2);
  return aBundle(
    [
      ['quotes.jsonl', QUOTES],
      [LEDGER_FILE, textOf(lines)],
    ],
    lines.at(-1),
  );
};

const faultsOf = async (bundle: Uint8Array) =>
  (await verifyBundle({ bytes: bundle.length, read: async (at, bytes) => bundle.subarray(at, at + bytes) }))
    .faults;

describe('verifyBundle', () => {
  it('finds nothing wrong with a bundle as it was written', async () => {
    expect(await faultsOf(await small())).toEqual([]);
  });

  it('finds one changed bit in any byte, and names its place', async () => {
    const bundle = await small();
    for (let at = 0; at < bundle.length; at++) {
      const changed = Buffer.from(bundle);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const faults = await faultsOf(changed);
      expect([
        at,
        faults.length > 0 && placesIn(faults.join()).some(([from, to]) => from <= at && at <= to),
      ]).toEqual([at, true]);
    }
  }, 120_000);

  it('names the very line of a small file, and the lines of a large one', async () => {
    const bundle = await small();
    const changed = Buffer.from(bundle);
    changed[bundle.indexOf('q_2')] = 0x7a;
    expect(await faultsOf(changed)).toEqual([expect.stringMatching(/^quotes\.jsonl, line 2 \(/)]);
    const many = Array.from({ length: 1200 }, (_, n) => `{"n":${n}}\n`).join('');
    const large = await aBundle(
      [
        ['sentences.jsonl', many],
        [LEDGER_FILE, ''],
      ],
      undefined,
    );
    large[large.indexOf('{"n":777}')] = 0x5b;
    expect(await faultsOf(large)).toEqual([expect.stringMatching(/^sentences\.jsonl, lines 701 to 800 \(/)]);
  });

  it('finds what is cut off or put behind', async () => {
    const bundle = await small();
    for (const length of [0, 1, 511, 512, 1500, bundle.length - 1025, bundle.length - 1])
      expect([length, await faultsOf(bundle.subarray(0, length))]).not.toEqual([length, []]);
    expect(await faultsOf(Buffer.concat([bundle, Buffer.alloc(512)]))).toEqual([
      `512 bytes behind the bundle's end, from byte ${bundle.length} on`,
    ]);
  });

  it('finds a ledger that does not follow, though every checksum was made anew', async () => {
    const lines = aLedger(4);
    const changed = lines.map((line) => (line.seq === 2 ? { ...line, who: 'lou' } : line));
    const without = lines.filter(({ seq }) => seq !== 3);
    for (const [text, head, fault] of [
      [textOf(changed), lines[3], 'line 2 is not what was written'],
      [textOf(without), lines[3], 'line 4 stands where line 3 belongs'],
      [textOf(lines.slice(0, 3)), lines[3], 'its last line is not the head that the manifest names'],
      ['{}\n', lines[3], 'line 1 is no line of a ledger'],
    ] as const)
      expect(await faultsOf(await aBundle([[LEDGER_FILE, text]], head))).toEqual([
        `${LEDGER_FILE}: ${fault}`,
      ]);
    expect(await faultsOf(await aBundle([['quotes.jsonl', QUOTES]], undefined))).toEqual([
      `${LEDGER_FILE} is lacking`,
    ]);
  });

  it('is read by any tar', async () => {
    const bundle = await small();
    expect(sha256(headerOf(MANIFEST, bundle.indexOf('\0', 512) - 512))).toBe(sha256(bundle.subarray(0, 512)));
    expect(bundle.length % 512).toBe(0);
    expect(paddingOf(512)).toBe(0);
  });
});

function placesIn(fault: string): readonly (readonly [number, number])[] {
  return [...fault.matchAll(/bytes (\d+) to (\d+)/g)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );
}
