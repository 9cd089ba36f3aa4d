import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a session or a mailed link; only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 of a token, hexadecimal: what the database keeps. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
