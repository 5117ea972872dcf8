import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { observeSize } from '../../charts/observeSize.ts';
import { type AppState, app } from '../../store/app.ts';
import { samePart } from '../../view/parts/part.ts';

export type Sheet = 'map' | 'stage' | 'why';

const behavior = (): ScrollBehavior =>
  globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

/** What a choice on the map changes; on a phone the stage then comes into view. */
function movedOn(now: AppState, before: AppState): boolean {
  return now.view !== before.view || !samePart(now.part, before.part);
}

/** Which of the sheets a phone shows; side by side they all do, and nothing here happens. */
export function useSheets(sheets: readonly Sheet[]) {
  const track = useRef<HTMLDivElement>(null);
  const shown = useRef<Sheet>('stage');
  const [current, setCurrent] = useState<Sheet>('stage');
  const scroll = useCallback(
    (sheet: Sheet, how: ScrollBehavior) => {
      const element = track.current;
      element?.scrollTo({ left: sheets.indexOf(sheet) * element.clientWidth, behavior: how });
    },
    [sheets],
  );
  const goTo = useCallback((sheet: Sheet) => scroll(sheet, behavior()), [scroll]);
  useLayoutEffect(() => {
    const element = track.current;
    if (!element) return;
    return observeSize(element, () => scroll(shown.current, 'instant'));
  }, [scroll]);
  useEffect(
    () =>
      app.subscribe((now, before) => {
        if (shown.current === 'map' && movedOn(now, before)) goTo('stage');
      }),
    [goTo],
  );
  const onScroll = () => {
    const element = track.current;
    if (!element || element.scrollWidth <= element.clientWidth) return;
    const sheet = sheets[Math.round(element.scrollLeft / element.clientWidth)] ?? 'stage';
    shown.current = sheet;
    setCurrent(sheet);
  };
  return { track, current, goTo, onScroll };
}
