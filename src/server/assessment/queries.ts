import "server-only";
import { z } from "zod";
import { RULE_SET } from "@/domain/assessment/rule-set";
import { defineQuery } from "../query";

/** The rule set that judges in this organisation, for its staff. */
export const readRules = defineQuery({
  id: "rules.read",
  input: z.void(),
  run: async () => ({ ruleSet: RULE_SET }),
});
