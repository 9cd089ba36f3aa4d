import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ContactList } from "@/components/check-in/contact-list";
import { Banner } from "@/components/ui/banner";
import { readContactTasks } from "@/server/check-in/queries";
import { doneKey } from "../../../done-message";
import { partMetadata } from "../../../part-metadata";

interface Props {
  readonly params: Promise<{ organisation: string }>;
  readonly searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return partMetadata(params, "contact.read", (await getTranslations("contacts"))("title"));
}

/** Athletes who have fallen silent with something open, and who gets in touch by when. */
export default async function ContactsPage({ params, searchParams }: Props) {
  const { organisation } = await params;
  const { tasks, ownOnly, timeZone } = await readContactTasks(organisation, undefined);
  const done = doneKey((await searchParams).done);
  const say = await getTranslations("outcome.done");
  return (
    <>
      {done === null ? null : (
        <Banner kind="success" announce className="mb-5">
          {say(done)}
        </Banner>
      )}
      <ContactList tasks={tasks} ownOnly={ownOnly} timeZone={timeZone} base={`/o/${organisation}`} />
    </>
  );
}
