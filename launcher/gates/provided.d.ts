import "vitest";
import type { Secrets } from "../secrets.mjs";

declare module "vitest" {
  interface ProvidedContext {
    testServer: { admin: string; port: number; secrets: Secrets };
  }
}
