import { expect, test } from "vitest";
import { savedQuery } from "./saved-view";

test.each([
  ["?overdue=yes&sort=squad", "?overdue=yes&sort=squad"],
  ["overdue=yes", "?overdue=yes"],
  ["?search=keeffe&category=worsening", "?category=worsening"],
  [
    "?after=0199d8f0-0000-7000-8000-00000000000a&chosen=0199d8f0-0000-7000-8000-00000000000a",
    "?view=flagged",
  ],
  ["?<script>", "?view=flagged"],
])("%s is kept as %s", (address, kept) => {
  expect(savedQuery(address)).toBe(kept);
});
