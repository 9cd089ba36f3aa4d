import "server-only";
import { env } from "@/env";

/** A path of the app as an address that can be followed from a mail. */
export function linkTo(path: string): string {
  return `${env.url}${path}`;
}
