import { expect, test } from "vitest";
import { routePattern } from "./route-pattern.mjs";

const pattern = routePattern({
  staticRoutes: [{ page: "/sign-in", regex: "^/sign\\-in(?:/)?$" }],
  dynamicRoutes: [
    { page: "/o/[organisation]/athletes/new", regex: "^/o/([^/]+?)/athletes/new(?:/)?$" },
    { page: "/o/[organisation]/athletes/[athlete]", regex: "^/o/([^/]+?)/athletes/([^/]+?)(?:/)?$" },
  ],
});

test.each([
  ["/sign-in", "/sign-in"],
  ["/o/calder/athletes/new", "/o/[organisation]/athletes/new"],
  ["/o/calder/athletes/0198-ada", "/o/[organisation]/athletes/[athlete]"],
  ["/_next/static/chunks/a.js", "/_next/static"],
  ["/o/calder/athletes/0198-ada/wp-login.php", "unknown"],
  ["/%6f/x", "unknown"],
])("%s is counted as %s", (path, named) => {
  expect(pattern(path)).toBe(named);
});
