import type { ComponentProps } from "react";
import { buttonStyle, type ButtonStyle } from "./button-style";
import { classNames } from "./class-names";

/** A button. `type` is "button" unless said; forms use `SubmitButton`. */
export function Button({
  variant,
  size,
  wide,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & ButtonStyle) {
  return (
    <button type={type} className={classNames(buttonStyle({ variant, size, wide }), className)} {...rest} />
  );
}
