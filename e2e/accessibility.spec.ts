import { test } from "./fixtures/full-club-test";
import { expect } from "./fixtures/test";
import { expectAccessible, routesOfTheBuild } from "./pages/every-page";
import { PAGE_STATES } from "./pages/page-states";

/** Drawn only where nothing of the app is left to draw with; the outage journey looks at what stands in for it. */
const NEVER_SERVED = new Set(["/_global-error"]);

test("every page of the build has a row, and every row a page", () => {
  const routes = routesOfTheBuild().filter((route) => !NEVER_SERVED.has(route));
  expect([...new Set(PAGE_STATES.map(({ route }) => route))].sort()).toEqual([...routes].sort());
});

for (const { name, who, at, after, statuses = [] } of PAGE_STATES) {
  test(`axe finds nothing: ${name}`, async ({ fullClub, pageOf, faults }) => {
    faults.expectStatus(...statuses);
    const page = await pageOf(who?.(fullClub) ?? null);
    await page.goto(at(fullClub));
    await after?.(page, fullClub);
    await expectAccessible(page, name);
  });
}
