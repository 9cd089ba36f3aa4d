import { useTranslations } from "next-intl";
import { WEEKDAYS } from "@/domain/ownership/hours-wish";
import type { WorkingHours } from "@/domain/ownership/working-hours";
import { DescriptionList } from "../ui/description-list";
import { timeOf } from "./time-of";

/** The hours of the week in words. */
export function HoursList({ hours }: { readonly hours: WorkingHours }) {
  const t = useTranslations("ownership.hours");
  return (
    <DescriptionList
      className="[&>div]:sm:grid-cols-[9rem_1fr]"
      items={WEEKDAYS.map((weekday) => {
        const day = hours.days.find((each) => each.weekday === weekday);
        return {
          term: t(`day.${weekday}`),
          detail: day ? t("span", { opens: timeOf(day.opens), closes: timeOf(day.closes) }) : t("notWorked"),
        };
      })}
    />
  );
}
