/** MessagePack: values <-> bytes, in one piece. Extension types belong to whoever calls. */

const utf8 = new TextEncoder();
const text = new TextDecoder("utf-8", { ignoreBOM: true });
/** Below this length of a text, taking its bytes one by one is faster. */
const SHORT = 32;

/** Type and bytes of an extension; undefined for what is a map. */
export type EncodeExtension = (value: object) => [type: number, data: Uint8Array] | undefined;
export type DecodeExtension = (type: number, data: Uint8Array) => unknown;

/** Properties that are undefined are left out. A half of a pair of surrogates, where a selection ends within an emoji, becomes U+FFFD. */
export function encode(value: unknown, extension: EncodeExtension): Uint8Array {
  const writer = new Writer(extension);
  writer.write(value);
  return writer.bytes.subarray(0, writer.length);
}

/** Throws for what is no MessagePack, or has more or less bytes than one value. */
export function decode(bytes: Uint8Array, extension: DecodeExtension): unknown {
  const reader = new Reader(bytes, extension);
  const value = reader.read();
  if (reader.at !== bytes.length) throw new RangeError("bytes after the end of the message");
  return value;
}

class Writer {
  bytes = new Uint8Array(128);
  length = 0;
  private readonly extension: EncodeExtension;

  constructor(extension: EncodeExtension) {
    this.extension = extension;
  }

  write(value: unknown): void {
    if (value === null || value === undefined) this.number(0xc0, 1);
    else if (typeof value === "boolean") this.number(value ? 0xc3 : 0xc2, 1);
    else if (typeof value === "number") this.writeNumber(value);
    else if (typeof value === "string") this.writeText(value);
    else if (typeof value === "object") this.writeObject(value);
    else throw new TypeError(`MessagePack has no ${typeof value}`);
  }

  private writeText(value: string): void {
    if (value.length < SHORT && this.writeAscii(value)) return;
    const data = utf8.encode(value);
    if (data.length < 32) this.number(0xa0 + data.length, 1);
    else this.sized(0xd9, 1, data.length);
    this.append(data);
  }

  private writeAscii(value: string): boolean {
    const { length } = value;
    this.room(length + 1);
    const start = this.length + 1;
    for (let i = 0; i < length; i++) {
      const code = value.charCodeAt(i);
      if (code > 127) return false;
      this.bytes[start + i] = code;
    }
    this.number(0xa0 + length, 1);
    this.length += length;
    return true;
  }

  private writeNumber(value: number): void {
    if (!Number.isSafeInteger(value)) {
      this.number(0xcb, 1);
      new DataView(this.room(8)).setFloat64(this.length, value);
      this.length += 8;
    } else if (value >= -32 && value < 128) this.number(value, 1);
    else if (value >= 0) this.sized(0xcc, 1, value);
    // A sign takes one bit: -128 needs as many bytes as 255.
    else this.sized(0xd0, 1, -2 * value - 1, value);
  }

  private writeObject(value: object): void {
    const extension = this.extension(value);
    if (extension) {
      this.sized(0xc7, 1, extension[1].length);
      this.number(extension[0], 1);
      this.append(extension[1]);
    } else if (Array.isArray(value)) {
      this.items(0x90, 0xdc, value.length);
      for (const item of value) this.write(item);
    } else if (value instanceof Uint8Array) {
      this.sized(0xc4, 1, value.length);
      this.append(value);
    } else {
      const map = value as Record<string, unknown>;
      const keys = Object.keys(map).filter((key) => map[key] !== undefined);
      this.items(0x80, 0xde, keys.length);
      for (const key of keys) {
        this.writeText(key);
        this.write(map[key]);
      }
    }
  }

  private items(few: number, many: number, count: number): void {
    if (count < 16) this.number(few + count, 1);
    else this.sized(many, 2, count);
  }

  /** `value` in the fewest bytes that hold `range`: `size` of them, as `code` says, or twice as many, as the next code says. */
  private sized(code: number, size: number, range: number, value = range): void {
    for (; range >= 256 ** size; size *= 2) code++;
    this.number(code, 1);
    this.number(value, size);
  }

  /** Big endian, negative ones as two's complement. */
  private number(value: number, size: number): void {
    this.room(size);
    for (let i = this.length + size; i-- > this.length; value = Math.floor(value / 256)) this.bytes[i] = value;
    this.length += size;
  }

  private append(data: Uint8Array): void {
    this.room(data.length);
    this.bytes.set(data, this.length);
    this.length += data.length;
  }

  private room(size: number): ArrayBuffer {
    if (this.length + size > this.bytes.length) {
      const before = this.bytes;
      this.bytes = new Uint8Array(2 * (this.length + size));
      this.bytes.set(before);
    }
    return this.bytes.buffer;
  }
}

class Reader {
  at = 0;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly extension: DecodeExtension;

  constructor(bytes: Uint8Array, extension: DecodeExtension) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.extension = extension;
  }

  read(): unknown {
    const head = this.uint(1);
    if (head < 0x80) return head;
    if (head < 0x90) return this.map(head - 0x80);
    if (head < 0xa0) return this.array(head - 0x90);
    if (head < 0xc0) return this.text(head - 0xa0);
    if (head >= 0xe0) return head - 256;
    if (head >= 0xde) return this.map(this.uint(2 << (head - 0xde)));
    if (head >= 0xdc) return this.array(this.uint(2 << (head - 0xdc)));
    if (head >= 0xd9) return this.text(this.uint(1 << (head - 0xd9)));
    if (head >= 0xd4) return this.extended(1 << (head - 0xd4));
    if (head >= 0xd0) return this.int(1 << (head - 0xd0));
    if (head >= 0xcc) return this.uint(1 << (head - 0xcc));
    if (head >= 0xca) return this.float(head === 0xca ? 4 : 8);
    if (head >= 0xc7) return this.extended(this.uint(1 << (head - 0xc7)));
    if (head >= 0xc4) return this.take(this.uint(1 << (head - 0xc4)));
    if (head === 0xc1) throw new RangeError("MessagePack has no 0xc1");
    return head === 0xc0 ? null : head === 0xc3;
  }

  private uint(size: number): number {
    let value = 0;
    while (size-- > 0) value = value * 256 + this.view.getUint8(this.at++);
    return value;
  }

  private int(size: number): number {
    // Only both halves are numbers that JavaScript knows exactly.
    if (size === 8) return this.int(4) * 2 ** 32 + this.uint(4);
    const shift = 32 - 8 * size;
    return (this.uint(size) << shift) >> shift;
  }

  private float(size: number): number {
    this.at += size;
    return size === 4 ? this.view.getFloat32(this.at - 4) : this.view.getFloat64(this.at - 8);
  }

  private take(size: number): Uint8Array {
    const end = this.at + size;
    if (end > this.bytes.length) throw new RangeError("a message without its end");
    return this.bytes.subarray(this.at, (this.at = end));
  }

  private text(size: number): string {
    if (size >= SHORT) return text.decode(this.take(size));
    let ascii = "";
    for (let i = 0; i < size; i++) {
      const code = this.view.getUint8(this.at + i);
      if (code > 127) return text.decode(this.take(size));
      ascii += String.fromCharCode(code);
    }
    this.at += size;
    return ascii;
  }

  private extended(size: number): unknown {
    const type = this.int(1);
    return this.extension(type, this.take(size));
  }

  private array(size: number): unknown[] {
    const items: unknown[] = [];
    while (size-- > 0) items.push(this.read());
    return items;
  }

  private map(size: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    while (size-- > 0) {
      const key = this.read();
      if ((typeof key !== "string" && typeof key !== "number") || key === "__proto__") throw new TypeError("a key of a map is no text");
      map[key] = this.read();
    }
    return map;
  }
}
