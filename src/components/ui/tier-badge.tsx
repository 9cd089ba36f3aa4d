import {
  CalendarClock,
  CalendarDays,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  OctagonAlert,
  Siren,
  type LucideIcon,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge, type BadgeColour } from "./badge";

/** The tiers by name, and null for "no answer yet". Spelled out here, because ui knows no clinical module. */
export type TierName = "NONE" | "ROUTINE" | "INCOMPLETE" | "WITHIN_DAYS" | "SAME_DAY" | "EMERGENCY";

const ICONS: Readonly<Record<TierName | "NO_ANSWER", LucideIcon>> = {
  EMERGENCY: Siren,
  SAME_DAY: OctagonAlert,
  WITHIN_DAYS: CalendarClock,
  INCOMPLETE: CircleHelp,
  ROUTINE: CalendarDays,
  NONE: CircleCheck,
  NO_ANSWER: CircleDashed,
};

const COLOURS: Readonly<Record<TierName | "NO_ANSWER", BadgeColour>> = {
  EMERGENCY: "red",
  SAME_DAY: "red",
  WITHIN_DAYS: "amber",
  INCOMPLETE: "amber",
  ROUTINE: "blue",
  NONE: "green",
  NO_ANSWER: "grey",
};

/** The colour of a tier. Colours mean participation: every neurological WITHIN_DAYS is red, do not run until seen. */
export function tierColour(tier: TierName | null, neurological = false): BadgeColour {
  return tier === "WITHIN_DAYS" && neurological ? "red" : COLOURS[tier ?? "NO_ANSWER"];
}

/** Icon of a tier, hidden from screen readers: the word is beside it. */
export function TierIcon({
  tier,
  className,
}: {
  readonly tier: TierName | null;
  readonly className?: string;
}) {
  const Icon = ICONS[tier ?? "NO_ANSWER"];
  return <Icon aria-hidden className={className} />;
}

/** Tier as word, icon and colour. `words`: "level" names the urgency, "participation" what it means for running. */
export function TierBadge({
  tier,
  neurological = false,
  words = "level",
  colour: asked,
  word,
  size = "medium",
  className,
}: {
  readonly tier: TierName | null;
  readonly neurological?: boolean;
  readonly words?: "level" | "participation";
  /** Where something else than the tier decides them. */
  readonly colour?: BadgeColour | undefined;
  readonly word?: string | undefined;
  readonly size?: "small" | "medium" | "large";
  readonly className?: string;
}) {
  const t = useTranslations("ui");
  const colour = asked ?? tierColour(tier, neurological);
  return (
    <Badge
      colour={colour}
      size={size}
      icon={<TierIcon tier={tier} />}
      className={className}
      data-tier={tier ?? "NO_ANSWER"}
    >
      {word !== undefined
        ? word
        : words === "level"
          ? t(`tier.${tier ?? "NO_ANSWER"}`)
          : t(`participation.${colour}`)}
    </Badge>
  );
}
