import { vitestShard } from "./shard.mjs";

export default vitestShard([
  "cases/vignettes",
  "worsening/judge-worsening",
  "worsening/series",
  "worsening/evidence",
  "worsening/resolved",
  "worsening/new-episode",
  "worsening/carried-rise",
]);
