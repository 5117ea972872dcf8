import { delivered } from '../delivered.ts';

/**
 * SHA-256 of a file, in hexadecimal digits: the browser's own, aside of the page, or where it gives none to
 * a page (sent without TLS, as from a teacher's machine) one in JavaScript, which lets the page go on.
 */
export async function sha256Of(file: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  const hash = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', file as Uint8Array<ArrayBuffer>))
    : await (await delivered(import('./alone.ts'), 'hashAlone')).hashAlone(file);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
