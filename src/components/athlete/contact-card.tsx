import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { PhoneLink } from "@/components/ui/phone-link";
import type { AthleteRecord } from "@/domain/athlete/athlete-record";

/** How to reach the athlete, and whom to reach in an emergency. */
export function ContactCard({ athlete }: { readonly athlete: AthleteRecord }) {
  const t = useTranslations("athlete.contact");
  const { contact, emergencyContact } = athlete;
  if (contact === null && emergencyContact === null) return null;
  return (
    <Card className="space-y-1">
      <CardTitle>{t("title")}</CardTitle>
      <DescriptionList
        className="[&>div]:sm:grid-cols-[8rem_1fr]"
        items={[
          ...(contact === null
            ? []
            : [
                {
                  term: t("phone"),
                  detail:
                    contact.phone === null ? (
                      t("none")
                    ) : (
                      <PhoneLink number={contact.phone} label={t("call", { number: contact.phone })} />
                    ),
                },
                { term: t("country"), detail: contact.country ?? t("none") },
                ...(contact.age === null
                  ? []
                  : [{ term: t("age"), detail: t("years", { age: contact.age }) }]),
              ]),
          ...(emergencyContact === null
            ? []
            : [
                {
                  term: t("emergency"),
                  detail: (
                    <>
                      <span className="mb-1 block">{emergencyContact.name}</span>
                      <PhoneLink
                        number={emergencyContact.phone}
                        label={t("call", { number: emergencyContact.phone })}
                      />
                    </>
                  ),
                },
              ]),
        ]}
      />
    </Card>
  );
}
