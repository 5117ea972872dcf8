/** Device pixels per CSS pixel of a canvas with this style, on a page that may be enlarged for a projector. */
export function densityOf(style: CSSStyleDeclaration): number {
  const enlarged = Number(style.getPropertyValue('--enlarged')) || 1;
  return (window.devicePixelRatio || 1) * enlarged;
}
