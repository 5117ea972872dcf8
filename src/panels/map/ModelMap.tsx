import { type RefObject, useEffect, useMemo } from 'react';
import { useSize } from '../../charts/useSize.ts';
import { useMessages } from '../../store/locale.ts';
import { type ModelMap as Layout, modelMap } from '../../view/map/modelMap.ts';
import { useHead } from '../selected.ts';
import { useSlot } from '../slot.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { MapKey } from './MapKey.tsx';
import { MapParts } from './MapParts.tsx';
import styles from './ModelMap.module.css';

/** What the map is drawn for until the model says its own sizes. */
const usual = { nLayers: 3, nHeads: 4 };

/** The paper's Figure 1, alive: what is chosen here, the stage shows. */
export function ModelMap() {
  const { map: m } = useMessages();
  const { nLayers, nHeads } = useSlot((state) => state.run?.dimensions) ?? usual;
  const layer = useHead().layer;
  const [box, size] = useSize<HTMLDivElement>();
  const map = useMemo(() => size && modelMap({ nLayers, nHeads }, size), [nLayers, nHeads, size]);
  useInView(box, map, layer);
  return (
    <nav className={styles.panel} aria-label={m.map}>
      <div className={styles.titles}>
        <h2>{m.encoder}</h2>
        <h2>{m.decoder}</h2>
      </div>
      <div ref={box} className={styles.scroll}>
        {map && (
          <div className={styles.map} style={{ height: map.height }}>
            <MapDrawing map={map} />
            <MapParts map={map} />
          </div>
        )}
      </div>
      <MapKey />
    </nav>
  );
}

/** Where the map is taller than its room, the chosen layer comes into sight. */
function useInView(box: RefObject<HTMLElement | null>, map: Layout | null, layer: number): void {
  useEffect(() => {
    const room = box.current;
    const boxes = map?.sublayers.filter((one) => one.layer === layer).map((one) => one.box) ?? [];
    if (!room || boxes.length === 0) return;
    const top = Math.min(...boxes.map(({ y }) => y));
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    const hidden = top < room.scrollTop || bottom > room.scrollTop + room.clientHeight;
    if (hidden) room.scrollTop = (top + bottom - room.clientHeight) / 2;
  }, [box, map, layer]);
}
