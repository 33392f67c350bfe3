import type { Bytes } from '../core/bytes';

/** Below this little is won, and how long an answer or a short note is should tell nothing but its padded length. */
const smallestBytes = 1_024;

const through = async (
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
): Promise<Bytes> => {
  // Written by hand: a blob would go through another process.
  const writer = stream.writable.getWriter();
  const [whole] = await Promise.all([
    new Response(stream.readable).arrayBuffer(),
    writer.write(bytes),
    writer.close(),
  ]);
  return new Uint8Array(whole);
};

/** Deflated (RFC 1951); null where that is not shorter, or not worth it. */
export const pack = async (plain: Bytes): Promise<Bytes | null> => {
  if (plain.length < smallestBytes) return null;
  const packed = await through(plain, new CompressionStream('deflate-raw'));
  return packed.length < plain.length ? packed : null;
};

/** Null for whatever was not packed by `pack`. */
export const unpack = (packed: Bytes): Promise<Bytes | null> =>
  through(packed, new DecompressionStream('deflate-raw')).catch(() => null);
