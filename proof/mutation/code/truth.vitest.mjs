import { vitestShard } from "./shard.mjs";

export default vitestShard(["kleene", "evaluate", "facts", "stronger", "assess", "edges", "cases/vignettes"]);
