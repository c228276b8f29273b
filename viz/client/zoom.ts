import { type D3ZoomEvent, type Selection, type ZoomTransform, zoom, zoomIdentity } from "d3";

/** So many times as large at most. */
const CLOSEST = 6;

/**
 * Lets a picture be moved and zoomed by pointer and by the buttons among its tools. A page must stay
 * scrollable: the wheel zooms only together with the control key, a touch only with two fingers.
 */
export function zooming<E extends Element>(
  picture: Selection<E, unknown, null, undefined>,
  tools: HTMLElement | null | undefined,
  moved: (transform: ZoomTransform) => void,
  closest = CLOSEST,
): void {
  const zoomed = zoom<E, unknown>()
    .scaleExtent([1, closest])
    .filter((event: WheelEvent & TouchEvent) =>
      event.type === "wheel"
        ? event.ctrlKey
        : event.type.startsWith("touch")
          ? event.touches.length > 1
          : true,
    )
    .on("zoom", ({ transform }: D3ZoomEvent<E, unknown>) => moved(transform));
  picture.call(zoomed).on("dblclick.zoom", null);
  if (!tools) return;
  tools.hidden = false;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const turning = () => picture.transition().duration(calm ? 0 : 200);
  const steps: Record<string, () => void> = {
    in: () => turning().call(zoomed.scaleBy, 1.4),
    out: () => turning().call(zoomed.scaleBy, 1 / 1.4),
    reset: () => turning().call(zoomed.transform, zoomIdentity),
  };
  for (const button of tools.querySelectorAll<HTMLButtonElement>("[data-zoom]"))
    button.addEventListener("click", () => steps[button.dataset["zoom"] ?? ""]?.());
}
