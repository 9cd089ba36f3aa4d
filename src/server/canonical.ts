import "server-only";
import canonicalize from "canonicalize";
import { createHash } from "node:crypto";

/** JSON with sorted keys (RFC 8785): the same value is the same text. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? "null";
}

/** SHA-256 of the canonical JSON, hexadecimal. */
export function canonicalHash(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
