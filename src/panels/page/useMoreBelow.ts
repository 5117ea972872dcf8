import { type RefObject, useEffect, useState } from 'react';
import { observeSize } from '../../charts/observeSize.ts';

/** Less than a line is not worth telling. */
const least = 8;

const below = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement) =>
  scrollHeight - scrollTop - clientHeight > least;

/** Whether what scrolls has more under its foot: `content` is all that it holds. */
export function useMoreBelow(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): boolean {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const [outer, inner] = [scroller.current, content.current];
    if (!outer || !inner) return;
    const look = () => setMore(below(outer));
    const stops = [observeSize(outer, look), observeSize(inner, look)];
    outer.addEventListener('scroll', look, { passive: true });
    return () => {
      for (const stop of stops) stop();
      outer.removeEventListener('scroll', look);
    };
  }, [scroller, content]);
  return more;
}
