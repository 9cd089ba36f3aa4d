import { vitestShard } from "./shard.mjs";

export default vitestShard(["loading/refusals", "loading/rule-set-schema"]);
