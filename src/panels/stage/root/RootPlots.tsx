import { type Series, WidthPlot } from '../../../charts/curves/WidthPlot.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Size } from '../../../view/geometry.ts';
import type { AttentionHead } from '../../../view/parts/part.ts';
import { looks, type Measured } from '../../../view/root/draws.ts';
import type { HeadPoint } from '../../../view/root/headPoints.ts';
import { widths } from '../../../view/root/widths.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './RootStage.module.css';
import type { Drawn } from './useDraws.ts';

type Props = {
  readonly drawn: Drawn;
  readonly points: readonly HeadPoint[];
  /** Numbers in a head's own queries and keys. */
  readonly dHead: number;
  /** The selected head. */
  readonly here: AttentionHead;
  readonly place: number;
  readonly onChoose: (place: number) => void;
};

const tick = (value: number) => ({
  value,
  text: value >= 1 ? value.toLocaleString('en') : String(value),
});

/** Bottom, top and numbers of each picture's axis. */
const axes = {
  variance: { domain: [0.1, 2000], ticks: [0.1, 1, 10, 100, 1000].map(tick) },
  evenness: { domain: [0, 1], ticks: [0, 0.5, 1].map(tick) },
  slope: { domain: [0, 0.5], ticks: [0, 0.25, 0.5].map(tick) },
} as const satisfies Record<keyof Measured, unknown>;
const kinds = ['variance', 'evenness', 'slope'] as const;

export function RootPlots(props: Props) {
  const [box, size] = useSize<HTMLDivElement>();
  const beside = (size?.width ?? 0) > 560;
  const each = size && {
    width: beside ? (size.width - 32) / 3 : size.width,
    height: beside ? Math.min(size.height - 44, size.width / 3) : 130,
  };
  return (
    <div ref={box} className={styles.plots} data-beside={beside || undefined}>
      {each &&
        each.height > 40 &&
        kinds.map((kind) => <Plot key={kind} {...props} kind={kind} size={each} />)}
    </div>
  );
}

type PlotProps = Props & { readonly kind: keyof Measured; readonly size: Size };

const keyOf = ({ stack, layer, kind, head }: AttentionHead) => `${stack}.${layer}.${kind}.${head}`;

function Plot({ kind, size, drawn, points, dHead, here, place, onChoose }: PlotProps) {
  const { root: m } = useLaterMessages();
  const { steps } = useMessages();
  const series = looks.map((look): Series => {
    const values = drawn.measured.map(({ mean }) => mean[look][kind]);
    return { key: look, values, look: look === 'divided' ? 'solid' : 'dashed' };
  });
  const dots = points.flatMap(({ head, mean }) =>
    looks.map((look) => ({
      key: `${keyOf(head)} ${look}`,
      ...{ width: dHead, value: mean[look][kind], chosen: keyOf(head) === keyOf(here) },
      look: look === 'divided' ? ('solid' as const) : ('dashed' as const),
    })),
  );
  const note = kind === 'variance' ? '' : kind === 'evenness' ? m.evennessNote : m.slopeNote;
  return (
    <figure className={styles.figure}>
      <figcaption>
        {m[kind]} <small>{note}</small>
      </figcaption>
      <WidthPlot
        {...{ widths, series, dots, size, ...axes[kind] }}
        chosen={place}
        label={`${m[kind]}. ${steps.table}`}
        onChoose={onChoose}
      />
    </figure>
  );
}
