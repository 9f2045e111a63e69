import { sha256 } from "@noble/hashes/sha2.js";

/** What a certificate says, under the names that its file has. */
export interface Certificate {
  course: string;
  name: string;
  /** Of the passed post-test, such as "2026-11-22". */
  date: string;
  course_version: string;
  minutes: number;
  objectives: number;
  right: number;
  items: number;
}

/** Crockford's base 32: no letter that looks like a digit, no U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BYTES = 10; // 80 bits, 16 letters
const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/**
 * The code of a certificate: the first 80 bits of SHA-256 over its fields, a line each. `sciatica/certificate.py` makes the same,
 * and `tests/fixtures/certificates.json` holds both to it. The rule is open: the code shows slips and retouching, not who made it.
 */
export function codeOf(certificate: Certificate): string {
  let rest = sha256(new TextEncoder().encode(canonical(certificate))).slice(0, BYTES).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let letters = "";
  for (; letters.length < (BYTES * 8) / 5; rest >>= 5n) letters = ALPHABET[Number(rest & 31n)] + letters;
  return letters.match(/.{4}/g)!.join("-");
}

function canonical({ course, name, date, course_version, minutes, objectives, right, items }: Certificate): string {
  const lines = [
    "sciatica-course-certificate-1",
    `course: ${plain(course)}`,
    `name: ${plain(name)}`,
    `date: ${date}`,
    `course_version: ${course_version}`,
    `minutes: ${minutes}`,
    `objectives: ${objectives}`,
    `score: ${right}/${items}`,
  ];
  return lines.join("\n");
}

/** A text as it is read: one way to write each letter, single spaces. */
export const plain = (text: string) => text.normalize("NFC").replace(SPACES, " ").trim();
