/** Bytes that own a plain (not shared) buffer, as IndexedDB, WebRTC and workers want them. */
export type Bytes = Uint8Array<ArrayBuffer>;
