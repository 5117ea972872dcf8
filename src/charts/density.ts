/** Device pixels per CSS pixel of a canvas with this style, on a page that may be enlarged for a projector. */
export function densityOf(style: CSSStyleDeclaration): number {
  const enlarged = Number(style.getPropertyValue('--enlarged')) || 1;
  return (window.devicePixelRatio || 1) * enlarged;
}

/**
 * Gives a canvas so many pixels: one that is given a size, be it the same, has the next one's style worked out anew.
 * @returns whether it got another size, and is empty therefore
 */
export function sizeCanvas(canvas: HTMLCanvasElement, across: number, down: number): boolean {
  if (canvas.width === across && canvas.height === down) return false;
  canvas.width = across;
  canvas.height = down;
  return true;
}
