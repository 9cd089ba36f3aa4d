import { vitestShard } from "./shard.mjs";

export default vitestShard([
  "assess",
  "latch",
  "in-force",
  "left-open",
  "causes",
  "read-case",
  "gear-checks",
  "emergency-position",
  "cases/vignettes",
  "worsening/judge-worsening",
]);
