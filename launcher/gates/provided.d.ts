import "vitest";
import type { Secrets } from "../secrets.mjs";

declare module "vitest" {
  interface ProvidedContext {
    testServer: { admin: string; port: number; secrets: Secrets };
    /** How often a worker is killed in the middle of its work. */
    kills: number;
    /** From which the property tests make their cases. */
    seed: number;
  }
}
