import { useTranslations } from "next-intl";
import type { Option } from "@/domain/questionnaire/question";
import { ChoiceRow } from "../ui/choice-row";
import type { FieldText } from "../ui/field";
import { FieldGroup } from "../ui/field-group";
import { fieldId } from "../ui/field-id";
import { BACK_ZONES, FRONT_ZONES, type Zone } from "./body-map-zones";
import { BackOutline, ChestOutline } from "./body-outline";

/**
 * Where it hurts: a list of checkboxes, and a picture whose areas are further labels of the same checkboxes. Tapping
 * either works without script; the picture follows the list by `:checked` alone.
 */
export function BodyMap({
  options,
  chosen,
  ...text
}: FieldText & { readonly options: readonly Option[]; readonly chosen: readonly string[] }) {
  const t = useTranslations("intake.bodyMap");
  const idOf = (code: string) => fieldId(text.name, code === options[0]?.code ? undefined : code);
  return (
    <FieldGroup {...text} className="group/map space-y-3">
      <p className="text-sm text-ink-soft">{t("howTo")}</p>
      <div className="space-y-4">
        <div aria-hidden className="flex items-end justify-center gap-3 sm:gap-10">
          <figure className="w-[64%] min-w-0 max-w-72">
            <div className="relative">
              <BackOutline />
              <Areas zones={BACK_ZONES} idOf={idOf} />
            </div>
            <figcaption className="flex justify-between pt-1 text-sm text-ink-soft">
              <span>{t("left")}</span>
              <span className="font-medium">{t("back")}</span>
              <span>{t("right")}</span>
            </figcaption>
          </figure>
          <figure className="w-[34%] min-w-0 max-w-44">
            <div className="relative">
              <ChestOutline />
              <Areas zones={FRONT_ZONES} idOf={idOf} />
            </div>
            <figcaption className="pt-1 text-center text-sm font-medium text-ink-soft">
              {t("front")}
            </figcaption>
          </figure>
        </div>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {options.map((option) => (
            <ChoiceRow
              key={option.code}
              choice={{ value: option.code, text: option.text }}
              type="checkbox"
              id={idOf(option.code)}
              name={text.name}
              defaultChecked={chosen.includes(option.code)}
              aria-invalid={text.error ? true : undefined}
            />
          ))}
        </div>
      </div>
    </FieldGroup>
  );
}

function Areas({
  zones,
  idOf,
}: {
  readonly zones: readonly Zone[];
  readonly idOf: (code: string) => string;
}) {
  return zones.map(({ code, place, lit }) => (
    <label
      key={place}
      htmlFor={idOf(code)}
      data-area={code}
      className={`absolute cursor-pointer border-2 border-dashed border-ink-soft/50 hover:border-accent hover:bg-accent/15 ${place} ${lit}`}
    >
      <Tick />
    </label>
  ));
}

/** Shown while the checkbox of the area is ticked; the area's own classes switch it on. */
function Tick() {
  return (
    <span className="absolute inset-0 flex items-center justify-center rounded-[inherit] bg-accent text-on-accent opacity-[var(--lit,0)]">
      <svg viewBox="0 0 16 16" className="size-5" fill="none" stroke="currentColor" strokeWidth="2.5">
        <path d="M3 8.5 L6.5 12 L13 4.5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  );
}
