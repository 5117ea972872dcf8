import { useMemo, useState } from 'react';
import { useSize } from '../../../charts/useSize.ts';
import { pointCell, selectHead } from '../../../store/actions.ts';
import { pointed } from '../../../store/pointed.ts';
import { useTheme } from '../../../store/theme.ts';
import type { Cell } from '../../../view/geometry.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import type { Split } from '../../../view/heads/split.ts';
import { splitLayout } from '../../../view/heads/splitLayout.ts';
import type { SplitStep } from '../../../view/heads/splitNames.ts';
import { rowGutter } from '../../../view/matrix/gutters.ts';
import { niceBound, signedScale } from '../../../view/matrix/scales.ts';
import { madeBy, rowNames } from '../../../view/sentence/rowNames.ts';
import { useHead } from '../../selected.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useSlot } from '../../slot.ts';
import { HeadsProducts } from './HeadsProducts.tsx';
import { InputMatrix } from './InputMatrix.tsx';
import styles from './SplitStage.module.css';
import { WholeProduct } from './WholeProduct.tsx';

type Props = { readonly split: Split; readonly step: SplitStep; readonly name: string };

/** The cell of all heads' product that is pointed at: of the chosen head, unless another is hovered. */
function useWholeCell(step: SplitStep, dHead: number) {
  const [hovered, setHovered] = useState<Cell | null>(null);
  const { head } = useHead();
  const row = useSlot((state) => (step === 'q' ? pointed(state).query : pointed(state).key));
  const feature = useSlot((state) => pointed(state).feature);
  const choose = ({ row: at, column }: Cell) => {
    selectHead({ head: Math.floor(column / dHead) });
    pointCell({ row: at, column: column % dHead });
  };
  return { cell: hovered ?? { row, column: head * dHead + feature }, setHovered, choose };
}

export function SplitPictures({ split, step, name }: Props) {
  const theme = useTheme();
  const [box, room] = useSize<HTMLDivElement>();
  const { words, langs } = useWords();
  const where = useHead();
  const side = attentionSides(where)[step === 'q' ? 'query' : 'key'];
  const asks = step === 'q';
  const rows = {
    labels: words[side],
    made: asks ? madeBy(side, words) : undefined,
    names: asks ? rowNames(side, words) : words[side],
    lang: langs[side],
  };
  const { heads, product, whole } = split;
  const dHead = whole.columns / heads.length;
  const pointing = useWholeCell(step, dHead);
  const scales = useMemo(
    () => ({
      input: signedScale(theme, niceBound(split.input.data)),
      weights: signedScale(theme, niceBound(whole.data)),
      product: signedScale(theme, niceBound(product.data)),
    }),
    [theme, split, whole, product],
  );
  const sizes = { rows: product.rows, dModel: whole.rows, heads: heads.length, dHead };
  const layout =
    room && splitLayout(sizes, { ...room, gutter: rowGutter(rows.labels, 12, rows.made) });
  return (
    <div ref={box} className={styles.room}>
      {layout && (
        <>
          {layout.signs.map(({ sign, x, y }) => (
            <span
              key={`${sign} ${y}`}
              aria-hidden="true"
              className={styles.sign}
              style={{ left: x, top: y }}
            >
              {sign}
            </span>
          ))}
          <InputMatrix {...{ split, layout, scales, rows, step }} row={pointing.cell.row} />
          <WholeProduct {...{ split, layout, scales, rows, step, name, pointing }} />
          <HeadsProducts {...{ split, layout, scales, step, name }} cell={pointing.cell} />
        </>
      )}
    </div>
  );
}
