import type { Size } from '../view/geometry.ts';

/**
 * Tells an element's content box, now and whenever it changes. A browser without ResizeObserver
 * is asked again when its window changes.
 * @returns ends it
 */
export function observeSize(element: Element, tell: (size: Size) => void): () => void {
  if (typeof ResizeObserver === 'undefined') return followWindow(element, tell);
  const observer = new ResizeObserver(([entry]) => entry && tell(entry.contentRect));
  observer.observe(element);
  return () => observer.disconnect();
}

function followWindow(element: Element, tell: (size: Size) => void): () => void {
  const measure = () => tell(contentBox(element));
  measure();
  window.addEventListener('resize', measure);
  return () => window.removeEventListener('resize', measure);
}

function contentBox(element: Element): Size {
  const style = getComputedStyle(element);
  const padding = (...sides: readonly string[]) =>
    sides.reduce((sum, side) => sum + (Number.parseFloat(style.getPropertyValue(side)) || 0), 0);
  return {
    width: element.clientWidth - padding('padding-left', 'padding-right'),
    height: element.clientHeight - padding('padding-top', 'padding-bottom'),
  };
}
