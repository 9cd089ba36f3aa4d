import { vitestShard } from "./shard.mjs";

export default vitestShard([
  "loading/check-bands",
  "loading/check-ids",
  "loading/check-reachable",
  "loading/check-reads",
  "loading/check-seed-rows",
  "loading/check-tiers",
  "loading/conditions-in",
  "loading/remembered",
]);
