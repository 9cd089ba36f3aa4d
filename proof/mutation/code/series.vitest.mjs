import { vitestShard } from "./shard.mjs";

export default vitestShard([
  "cases/vignettes",
  "worsening/judge-worsening",
  "worsening/series",
  "worsening/evidence",
  "worsening/resolved",
  "worsening/new-episode",
  "worsening/carried-rise",
  "worsening/blanks",
  "worsening/nerve-change",
  "worsening/no-check-in",
  "worsening/segment",
  "worsening/big-jump",
  "worsening/serial-evidence",
  "worsening/worsening-facts",
]);
