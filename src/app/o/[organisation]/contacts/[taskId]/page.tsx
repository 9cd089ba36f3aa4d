import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AttemptForm } from "@/components/check-in/attempt-form";
import { ContactFacts } from "@/components/check-in/contact-facts";
import { ContactTries } from "@/components/check-in/contact-tries";
import { PageHeader } from "@/components/layout/page-header";
import { Card, CardTitle } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { recordAttemptAction } from "@/server/check-in/actions";
import { readContactTask } from "@/server/check-in/queries";
import { newFormKey } from "../../../../form-key";

interface Props {
  readonly params: Promise<{ organisation: string; taskId: string }>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function taskOf(params: Props["params"]) {
  const { organisation, taskId } = await params;
  if (!UUID.test(taskId)) notFound();
  return { organisation, ...(await readContactTask(organisation, { taskId })) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await taskOf(params)).task.name };
}

/** One athlete to contact: the numbers, what was tried, and what came of it now. */
export default async function ContactPage({ params }: Props) {
  const { organisation, task, timeZone } = await taskOf(params);
  const t = await getTranslations("contacts");
  const { taskId, athleteId } = task;
  return (
    <>
      <PageHeader
        title={task.name}
        back={{ href: `/o/${organisation}/contacts`, label: t("back") }}
        actions={
          task.opensAthlete ? (
            <LinkButton variant="secondary" href={`/o/${organisation}/athletes/${athleteId}`}>
              {t("open")}
            </LinkButton>
          ) : null
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="space-y-5">
          <Card className="space-y-3">
            <ContactFacts task={task} timeZone={timeZone} />
          </Card>
          <Card className="space-y-3">
            <CardTitle>{t("tries")}</CardTitle>
            <ContactTries task={task} timeZone={timeZone} />
          </Card>
        </div>
        <Card className="space-y-3">
          <CardTitle>{t("form.title")}</CardTitle>
          <AttemptForm
            action={recordAttemptAction}
            hidden={{ organisation, athleteId, taskId, idempotencyKey: newFormKey() }}
            mayNote={task.mayNote}
          />
        </Card>
      </div>
    </>
  );
}
