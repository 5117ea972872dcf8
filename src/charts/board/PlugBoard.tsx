import styles from './PlugBoard.module.css';

type Jack = {
  readonly name: 'q' | 'k' | 'v';
  /** What stands at the end of its wire, and its shape. */
  readonly title: string;
  readonly shape: string;
  /** Which of the boxes its wire comes from. */
  readonly from: number;
};

type PlugBoardProps = {
  /** Where wires may come from, the upper first, each with its shape. */
  readonly boxes: readonly {
    readonly id: string;
    readonly title: string;
    readonly shape: string;
  }[];
  readonly jacks: readonly Jack[];
  readonly onPlug: (name: Jack['name'], box: number) => void;
};

const size = { width: 356, height: 138 } as const;
const box = { width: 130, height: 60, gap: 18 } as const;
const top = (at: number) => at * (box.height + box.gap);
/** A jack at a box, and the end of its wire. */
const jackAt = (at: number, place: number) => ({ x: box.width, y: top(at) + 12 + 18 * place });
const endAt = (place: number) => ({ x: 258, y: 21 + 48 * place });

function wire(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x},${from.y} C${middle},${from.y} ${middle},${to.y} ${to.x},${to.y}`;
}

/**
 * Two boxes at the left, three plugs at the right, a wire to each. A jack that is pressed takes its wire. For who
 * hears it or has no mouse the same choices stand beside it as radio buttons.
 */
export function PlugBoard({ boxes, jacks, onPlug }: PlugBoardProps) {
  return (
    <svg className={styles.board} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {boxes.map(({ id, title, shape }, at) => (
        <g key={id} className={styles.box} data-stack={id} transform={`translate(0,${top(at)})`}>
          <rect x={0.5} y={0.5} width={box.width} height={box.height - 1} rx={6} />
          <text x={10} y={26}>
            {title}
          </text>
          <text x={10} y={44} className={styles.shape}>
            {shape}
          </text>
        </g>
      ))}
      {jacks.map((jack, place) => (
        <g key={jack.name} data-role={jack.name} className={styles.plug}>
          {boxes.map(({ id }, at) => (
            <Hole key={id} {...{ jack, place, at }} onPress={() => onPlug(jack.name, at)} />
          ))}
          <path data-wire={jack.from} d={wire(jackAt(jack.from, place), endAt(place))} />
          <circle cx={endAt(place).x} cy={endAt(place).y} r={6} />
          <text x={endAt(place).x + 14} y={endAt(place).y + 1}>
            {jack.title}
          </text>
          <text x={endAt(place).x + 14} y={endAt(place).y + 16} className={styles.shape}>
            {jack.shape}
          </text>
        </g>
      ))}
    </svg>
  );
}

type HoleProps = {
  readonly jack: Jack;
  readonly place: number;
  readonly at: number;
  readonly onPress: () => void;
};

function Hole({ jack, place, at, onPress }: HoleProps) {
  const { x, y } = jackAt(at, place);
  return (
    <g className={styles.hole} data-box={at} onPointerDown={onPress}>
      <rect x={x - 16} y={y - 9} width={40} height={18} />
      <circle cx={x} cy={y} r={5} data-plugged={jack.from === at || undefined} />
    </g>
  );
}
