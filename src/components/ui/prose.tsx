import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** Running text: readable line length, spaced headings, lists with markers, underlined links. */
export function Prose({ className, ...rest }: ComponentProps<"div">) {
  return (
    <div
      className={classNames(
        "max-w-prose space-y-4 [&_h2]:pt-2 [&_h2]:text-xl [&_h2]:font-semibold [&_h3]:font-semibold",
        "[&_li]:ml-5 [&_ol]:list-decimal [&_ol]:space-y-1.5 [&_ul]:list-disc [&_ul]:space-y-1.5",
        className,
      )}
      {...rest}
    />
  );
}
