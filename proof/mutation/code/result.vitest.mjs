import { vitestShard } from "./shard.mjs";

export default vitestShard([
  "assess",
  "read-case",
  "gear-checks",
  "emergency-position",
  "cases/vignettes",
  "worsening/judge-worsening",
]);
