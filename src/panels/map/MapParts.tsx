import { type KeyboardEvent, useRef, useState } from 'react';
import { usePart } from '../../store/selected.ts';
import { type Arrow, neighbour } from '../../view/map/mapMoves.ts';
import { mapTargets } from '../../view/map/mapTargets.ts';
import type { ModelMap } from '../../view/map/modelMap.ts';
import { samePart } from '../../view/parts/part.ts';
import { MapPart } from './MapPart.tsx';

/** What can be chosen on the map: one stop of the Tab key, arrows move to the nearest part. */
export function MapParts({ map }: { readonly map: ModelMap }) {
  const part = usePart();
  const group = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const targets = mapTargets(map);
  const shown = targets.findIndex((target) => samePart(target.part, part));
  const move = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow') || event.shiftKey) return;
    event.preventDefault();
    const boxes = targets.map(({ box }) => box);
    const next = neighbour(boxes, focused ?? Math.max(0, shown), event.key as Arrow);
    const buttons = group.current?.querySelectorAll<HTMLButtonElement>('button');
    if (next !== undefined) buttons?.[next]?.focus();
  };
  return (
    <ul ref={group} onKeyDown={move} onBlur={() => setFocused(null)}>
      {targets.map((target, index) => (
        <li key={Object.values(target.part).join('.')}>
          <MapPart
            target={target}
            shown={index === shown}
            tabIndex={index === (focused ?? Math.max(0, shown)) ? 0 : -1}
            onFocus={() => setFocused(index)}
          />
        </li>
      ))}
    </ul>
  );
}
