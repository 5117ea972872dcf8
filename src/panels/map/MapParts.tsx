import { type KeyboardEvent, useRef, useState } from 'react';
import { partBeside } from '../../view/map/mapMoves.ts';
import { mapTargets } from '../../view/map/mapTargets.ts';
import type { ModelMap } from '../../view/map/modelMap.ts';
import { samePart } from '../../view/parts/part.ts';
import { veils } from '../../view/predictions/hidden.ts';
import { useOpen } from '../predict/useOpen.ts';
import { usePart } from '../selected.ts';
import { MapPart } from './MapPart.tsx';
import { useHeadTitles } from './useHeadTitles.ts';

/** What can be chosen on the map: one stop of the Tab key, ↑ and ↓ move from part to part. */
export function MapParts({ map }: { readonly map: ModelMap }) {
  const part = usePart();
  const open = useOpen();
  const group = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const titleOf = useHeadTitles();
  const targets = mapTargets(map);
  const shown = targets.findIndex((target) => samePart(target.part, part));
  const move = (event: KeyboardEvent) => {
    const next = partBeside(targets, focused ?? Math.max(0, shown), event.key);
    if (next === undefined) return;
    event.preventDefault();
    group.current?.querySelectorAll<HTMLButtonElement>('button')[next]?.focus();
  };
  return (
    <ul ref={group} onKeyDown={move} onBlur={() => setFocused(null)}>
      {targets.map((target, index) => (
        <li key={Object.values(target.part).join('.')}>
          <MapPart
            target={target}
            shown={index === shown}
            veiled={open !== null && veils(open, target.part)}
            title={titleOf(target.part)}
            tabIndex={index === (focused ?? Math.max(0, shown)) ? 0 : -1}
            onFocus={() => setFocused(index)}
          />
        </li>
      ))}
    </ul>
  );
}
