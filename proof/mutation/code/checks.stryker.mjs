import { strykerShard } from "./shard.mjs";

export default strykerShard("checks", [
  "loading/check-bands",
  "loading/check-ids",
  "loading/check-reachable",
  "loading/check-reads",
  "loading/check-seed-rows",
  "loading/check-tiers",
  "loading/conditions-in",
  "loading/remembered",
  "loading/rule-set-problem",
]);
