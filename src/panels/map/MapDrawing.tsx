import { useMessages } from '../../store/locale.ts';
import { mapJoints, mapLines, reachOf } from '../../view/map/mapLines.ts';
import type { ModelMap, Sublayer } from '../../view/map/modelMap.ts';
import { isHead } from '../../view/parts/part.ts';
import { usePart } from '../selected.ts';
import styles from './ModelMap.module.css';
import { placed } from './placed.ts';

/** Streams, residual arcs, sums, the memory, and the sublayers' blocks: all that is not chosen. */
export function MapDrawing({ map }: { readonly map: ModelMap }) {
  const part = usePart();
  const reach = reachOf(map, part);
  const isHere = ({ stack, layer, kind }: Sublayer) =>
    isHead(part) && part.stack === stack && part.layer === layer && part.kind === kind;
  return (
    <>
      <svg aria-hidden="true" className={styles.lines} width={map.width} height={map.height}>
        {mapLines(map, reach).map(({ path, role, stack: of, lit }) => (
          <path key={path} d={path} data-role={role} data-stack={of} data-lit={lit} />
        ))}
      </svg>
      {map.sublayers.filter(isAttention).map((sublayer) => (
        <Block
          key={`${sublayer.stack}.${sublayer.order}`}
          sublayer={sublayer}
          selected={isHere(sublayer)}
        />
      ))}
      <svg aria-hidden="true" className={styles.lines} width={map.width} height={map.height}>
        {mapJoints(map, reach).map(({ x, y }) => (
          <g key={`${x},${y}`} className={styles.joint} transform={`translate(${x},${y})`}>
            <circle r="3.5" />
            <path d="M-2,0H2M0,-2V2" />
            <path className={styles.rule} d="M6,0H15" />
          </g>
        ))}
      </svg>
    </>
  );
}

const isAttention = ({ kind }: Sublayer) => kind !== 'ffn';

type BlockProps = { readonly sublayer: Sublayer; readonly selected: boolean };

/** One attention, with its name where there is room; what else there is can be chosen itself. */
function Block({ sublayer, selected }: BlockProps) {
  const { map: m } = useMessages();
  const { stack, kind, layer, box, density } = sublayer;
  const self = stack === 'decoder' ? m.masked : m.self;
  const attention = kind === 'cross_attn' ? m.cross : self;
  const name = m.block(attention, layer + 1);
  return (
    <div
      aria-hidden="true"
      title={name}
      className={styles.block}
      style={placed(box)}
      data-stack={stack}
      data-kind={kind}
      data-selected={selected || undefined}
    >
      {density.named && name}
    </div>
  );
}
