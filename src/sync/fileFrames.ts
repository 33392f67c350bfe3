import type { Bytes } from '../core/bytes';
import { rangeBytes, type FilePiece, type FileWant } from '../core/files';

/** `id 22 bytes ASCII | from u32be`, then `count u32be` of a range that is wanted, or the bytes of a piece. */
const idBytes = 22;
const fromAt = idBytes;
const restAt = idBytes + 4;

/** What a piece needs beside its bytes. */
export const pieceHeadBytes = restAt;

const idForm = /^[\w-]{22}$/;

const headed = (id: string, from: number, restBytes: number): Bytes => {
  const body = new Uint8Array(restAt + restBytes);
  for (let at = 0; at < idBytes; at += 1) body[at] = id.charCodeAt(at);
  new DataView(body.buffer).setUint32(fromAt, from);
  return body;
};

const readHead = (body: Bytes): { id: string; from: number } | undefined => {
  if (body.length < restAt) return undefined;
  const id = String.fromCharCode(...body.subarray(0, idBytes));
  if (!idForm.test(id)) return undefined;
  return { id, from: new DataView(body.buffer, body.byteOffset).getUint32(fromAt) };
};

export const encodeWant = ({ id, from, count }: FileWant): Bytes => {
  const body = headed(id, from, 4);
  new DataView(body.buffer).setUint32(restAt, count);
  return body;
};

/** Undefined for anything else, and for a range that is larger than one may be. */
export const decodeWant = (body: Bytes): FileWant | undefined => {
  const head = body.length === restAt + 4 ? readHead(body) : undefined;
  if (!head) return undefined;
  const count = new DataView(body.buffer, body.byteOffset).getUint32(restAt);
  return count > 0 && count <= rangeBytes ? { ...head, count } : undefined;
};

export const encodePiece = ({ id, from, bytes }: FilePiece): Bytes => {
  const body = headed(id, from, bytes.length);
  body.set(bytes, restAt);
  return body;
};

export const decodePiece = (body: Bytes): FilePiece | undefined => {
  const head = readHead(body);
  return head && { ...head, bytes: body.slice(restAt) };
};
