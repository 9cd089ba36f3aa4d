import "server-only";
import { cookies } from "next/headers";
import { SIDELINE_COOKIE } from "@/domain/triage/sideline-row";

const A_DAY = 24 * 60 * 60;

/** Whether this device is in sideline mode. */
export async function isAtSideline(): Promise<boolean> {
  return (await cookies()).get(SIDELINE_COOKIE)?.value === "yes";
}

/** Hides everything clinical from staff on this device from now on, for a day at most, or shows it again. */
export async function keepSideline(on: boolean): Promise<void> {
  const jar = await cookies();
  const where = { httpOnly: true, sameSite: "lax", path: "/o" } as const;
  if (on) jar.set(SIDELINE_COOKIE, "yes", { ...where, maxAge: A_DAY });
  else jar.set(SIDELINE_COOKIE, "", { ...where, maxAge: 0 });
}
