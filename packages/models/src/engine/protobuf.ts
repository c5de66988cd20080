/**
 * Reads and writes protocol buffers field by field, without a schema: enough to change some nodes of an ONNX graph and copy the
 * rest byte for byte. Source: protobuf.dev/programming-guides/encoding.
 */

export interface Field {
  readonly number: number;
  /** Of a length-delimited field; empty for all others. */
  readonly body: Uint8Array;
  /** Of a varint field; 0 for all others. */
  readonly value: number;
  /** The whole field as it stands in the message. */
  readonly raw: Uint8Array;
}

const VARINT = 0;
const FIXED64 = 1;
const DELIMITED = 2;
const FIXED32 = 5;
const NOTHING = new Uint8Array(0);

/** @throws RangeError when the bytes are no message. */
export function readFields(message: Uint8Array): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at++];
      if (byte === undefined) throw new RangeError('not a protobuf message');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const start = at;
    const tag = varint();
    const wire = tag % 8;
    let body: Uint8Array = NOTHING;
    let value = 0;
    if (wire === VARINT) value = varint();
    else if (wire === DELIMITED) {
      const length = varint();
      body = message.subarray(at, at + length);
      at += length;
    } else if (wire === FIXED64 || wire === FIXED32) at += wire === FIXED64 ? 8 : 4;
    else throw new RangeError('not a protobuf message');
    if (at > message.length) throw new RangeError('not a protobuf message');
    fields.push({ number: Math.floor(tag / 8), body, value, raw: message.subarray(start, at) });
  }
  return fields;
}

export function delimited(number: number, body: Uint8Array | string): Uint8Array {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return joined([varintBytes(number * 8 + DELIMITED), varintBytes(bytes.length), bytes]);
}

/** @param value not negative but for -1, which attributes need for an axis. */
export function varintField(number: number, value: number): Uint8Array {
  const bytes = value === -1 ? Uint8Array.from([...Array(9).fill(255), 1]) : varintBytes(value);
  return joined([varintBytes(number * 8 + VARINT), bytes]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function varintBytes(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}
