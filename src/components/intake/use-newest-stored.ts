import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type RefObject } from "react";

/** The newest version of each section that this browser tab knows to be stored, by where the section is kept. */
const newest = new Map<string, number>();

/**
 * Keeps a section's page at what is stored when the browser goes back to an older state of it: a page that comes back
 * whole, and one drawn again from what the browser remembers, asks the server anew. Fields that nobody has touched since
 * follow; what was typed stays.
 *
 * @param place names the section of this athlete's draft
 * @param stored the version that the page was drawn from
 * @param held the version that the next post carries
 * @returns a key for the fields: another one when they are to be drawn again from what is stored
 */
export function useNewestStored(
  form: RefObject<HTMLFormElement | null>,
  place: string,
  stored: number,
  held: number,
): string {
  const router = useRouter();
  const touched = useRef(false);
  const [drawn, setDrawn] = useState({ place, stored });

  useEffect(() => {
    const known = newest.get(place) ?? 0;
    if (held < known) router.refresh();
    else newest.set(place, held);
  }, [place, held, router]);

  useEffect(() => {
    if (!touched.current) setDrawn({ place, stored });
  }, [place, stored]);

  useEffect(() => {
    const element = form.current;
    const onTouch = () => {
      touched.current = true;
    };
    // The save that follows makes the next version, and this page never hears of it.
    const onSubmit = () => newest.set(place, Math.max(newest.get(place) ?? 0, held + 1));
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) router.refresh();
    };
    element?.addEventListener("input", onTouch);
    element?.addEventListener("submit", onSubmit);
    window.addEventListener("pageshow", onShow);
    return () => {
      element?.removeEventListener("input", onTouch);
      element?.removeEventListener("submit", onSubmit);
      window.removeEventListener("pageshow", onShow);
    };
  }, [form, place, held, router]);

  return `${drawn.place}:${drawn.stored}`;
}
