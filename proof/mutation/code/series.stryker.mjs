import { strykerShard } from "./shard.mjs";

export default strykerShard("series", [
  "worsening/baseline",
  "worsening/big-jump",
  "worsening/carried-rise",
  "worsening/confirmed-rise",
  "worsening/daily-life",
  "worsening/if-told",
  "worsening/in-a-row",
  "worsening/judge-worsening",
  "worsening/load-masked",
  "worsening/nerve-change",
  "worsening/new-episode",
  "worsening/resolved",
  "worsening/segment",
  "worsening/serial-evidence",
  "worsening/series",
  "worsening/start-up-rise",
  "worsening/told-worse",
  "worsening/verdict",
  "worsening/worsening-facts",
]);
