import { expect, test } from "vitest";
import { withTicks } from "./with-ticks";

const HERE = "https://a.example/o/river/triage?view=all&chosen=old";

test.each([
  ["https://a.example/o/river/triage?sort=name", ["1", "2"], "?sort=name&chosen=1.2"],
  ["https://a.example/o/river/triage?view=all&open=3#row-3", ["1"], "?view=all&open=3&chosen=1#row-3"],
  ["https://a.example/o/river/triage?view=all&chosen=old", ["new"], "?view=all&chosen=new"],
  ["https://a.example/o/river/triage?view=all&chosen=old", [], "?view=all"],
])("%s with %j ticked", (href, ids, query) => {
  expect(withTicks(href, HERE, ids)).toBe(`https://a.example/o/river/triage${query}`);
});

test.each([
  "https://a.example/o/river/triage",
  "https://a.example/o/river/athletes/3?done=x",
  "https://b.example/o/river/triage?view=all",
])("%s says nothing of ticks", (href) => {
  expect(withTicks(href, HERE, ["1"])).toBe(href);
});
