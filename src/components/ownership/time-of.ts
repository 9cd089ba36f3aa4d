/** Minutes from midnight as a control for times writes them; the end of the day is "00:00". */
export function timeOf(minutes: number): string {
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
