/** Width and height of the room that a picture's viewBox opens. */
export function viewBoxOf(svg: string): { width: number; height: number } {
  const [, box = ""] = /viewBox="([^"]+)"/.exec(svg) ?? [];
  const [, , width = 0, height = 0] = box.split(/[\s,]+/).map(Number);
  if (!(width > 0 && height > 0))
    throw new Error(`a chart without a viewBox: ${svg.slice(0, 200)}`);
  return { width, height };
}
