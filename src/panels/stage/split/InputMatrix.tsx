import { Fragment } from 'react';
import { MatrixGrid } from '../../../charts/matrix/MatrixGrid.tsx';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { type PictureProps, placed, type RowNames, shapeOf } from './picture.ts';
import styles from './SplitStage.module.css';

type Props = PictureProps & {
  readonly rows: RowNames;
  readonly row: number;
};

/** What is multiplied, whole, both times. */
export function InputMatrix({ split: { input }, step, layout, scales, rows, row }: Props) {
  const { split: m } = useLaterMessages();
  const { kind } = useHead();
  const name = step !== 'q' && kind === 'cross_attn' ? m.memory : m.input;
  return layout.inputs.map((place) => (
    <Fragment key={place.y}>
      <div className={styles.caption} style={{ ...placed(place), translate: '0 -100%' }}>
        {name} <small>{shapeOf(input)}</small>
      </div>
      <div className={styles.piece} style={placed(place)}>
        <MatrixGrid
          matrix={input}
          scale={scales.input}
          label={m.label(name, shapeOf(input))}
          width={place.width}
          height={place.height}
          rowLabels={rows.labels}
          rowMade={rows.made}
          rowLang={rows.lang}
          rowRole="plain"
          cell={{ row, column: -1 }}
        />
      </div>
    </Fragment>
  ));
}
