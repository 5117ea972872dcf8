import { useMemo } from 'react';
import { useSize } from '../charts/useSize.ts';
import { useApp } from '../store/app.ts';
import { useMessages } from '../store/locale.ts';
import { modelMap } from '../view/modelMap.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { MapParts } from './MapParts.tsx';
import styles from './ModelMap.module.css';

/** What the map is drawn for until the model says its own sizes. */
const usual = { nLayers: 3, nHeads: 4 };

/** The paper's Figure 1, alive: what is chosen here, the stage shows. */
export function ModelMap() {
  const { map: m } = useMessages();
  const { nLayers, nHeads } = useApp((state) => state.run?.dimensions) ?? usual;
  const layer = useApp((state) => state.selection.layer);
  const [box, size] = useSize<HTMLDivElement>();
  const map = useMemo(
    () => size && modelMap({ nLayers, nHeads }, layer, size),
    [nLayers, nHeads, layer, size],
  );
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
    </nav>
  );
}
