import { getTranslations } from "next-intl/server";
import { calendarOf } from "@/domain/check-in/calendar";
import { readCalendar } from "@/server/check-in/queries";

interface Props {
  readonly params: Promise<{ token: string }>;
}

/** The coming check-ins for a calendar program, under an address that only the athlete knows and can take back. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { token } = await params;
  const found = await readCalendar(token);
  if (found === null) return new Response("There is nothing here.", { status: 404 });
  const t = await getTranslations("checkIn.calendar");
  const words = { name: t("name"), event: t("event") };
  return new Response(calendarOf(found.cadence, found.of, new Date(found.now), words, found.address), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-store",
    },
  });
}
