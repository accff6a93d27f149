/** What the file carries: deflated, in base 64, each in a `<script>` of a type that no browser runs. */
import { say } from './say';

/** The bytes of a payload. Rejects where the file has none of that name, or is damaged. */
export async function payload(name: string): Promise<Uint8Array> {
  const text = document.getElementById(`payload:${name}`)?.textContent;
  if (!text) throw new Error(say('This file lacks {0}: get it again', name));
  return inflated(bytesOfBase64(text.trim()));
}

export const bytesOfBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export function base64OfBytes(bytes: Uint8Array): string {
  // A call takes some tens of thousands of arguments at most.
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(''));
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
