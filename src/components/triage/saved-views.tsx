import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/use-action-form";
import { writeFilters } from "@/domain/triage/filters";
import type { TriagePage } from "@/domain/triage/triage-page";
import { SaveViewForm } from "./save-view-form";
import { SmallForm } from "./small-form";

/** What the forms of the page post to. */
export interface ViewActions {
  readonly saveView: FormAction;
  readonly deleteView: FormAction;
  readonly openWithView: FormAction;
}

/** Saved views as links, and a way to save, share, delete them and to open with one. `hidden` makes a form's hidden fields. */
export function SavedViews({
  page,
  actions,
  hidden,
}: {
  readonly page: TriagePage;
  readonly actions: ViewActions;
  readonly hidden: (more?: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
}) {
  const t = useTranslations("triage.views");
  const { views, filters } = page;
  const here = writeFilters({ ...filters, search: "", chosen: [] });
  return (
    <Disclosure summary={views.length === 0 ? t("title") : t("titleCount", { count: views.length })}>
      <ul className="mb-4 space-y-2">
        {views.map((view) => (
          <li key={view.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <a
              href={view.query}
              aria-current={view.query === here ? "page" : undefined}
              className="inline-flex min-h-9 items-center gap-1.5 font-medium text-accent underline underline-offset-4"
            >
              {view.opensWith ? <Star aria-label={t("opensWith")} className="size-4 fill-current" /> : null}
              {view.name}
            </a>
            <span className="text-sm text-ink-soft">
              {view.by === null ? (view.shared ? t("sharedByYou") : t("yours")) : t("by", { name: view.by })}
            </span>
            <span className="ml-auto flex gap-2">
              <SmallForm
                action={actions.openWithView}
                hidden={hidden(view.opensWith ? {} : { view: view.id })}
                scope={`open-${view.id}`}
                label={t(view.opensWith ? "noLongerOpen" : "openWith", { name: view.name })}
              >
                {t(view.opensWith ? "noLongerOpenShort" : "openWithShort")}
              </SmallForm>
              {view.by === null ? (
                <SmallForm
                  action={actions.deleteView}
                  hidden={hidden({ view: view.id })}
                  scope={`delete-${view.id}`}
                  label={t("delete", { name: view.name })}
                >
                  {t("deleteShort")}
                </SmallForm>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <SaveViewForm action={actions.saveView} hidden={hidden({ address: writeFilters(filters) })} />
    </Disclosure>
  );
}
