import { SumBars } from '../../../../charts/bars/SumBars.tsx';
import { useTheme } from '../../../../store/theme.ts';
import { formatFixed } from '../../../../view/matrix/format.ts';
import type { ScoreTerm } from '../../../../view/projections/products.ts';
import {
  addsUp,
  type Printing,
  printedTotal,
  productPrinting,
} from '../../../../view/steps/printed.ts';
import { useLaterMessages } from '../../../useLaterMessages.ts';
import styles from '../ProjectionsStage.module.css';

type ProductBarsProps = {
  readonly title: string;
  readonly caption: string;
  readonly terms: readonly ScoreTerm[];
  readonly total: { readonly name: string; readonly value: number };
};

/** q · k, number by number. */
export function ProductBars({ title, caption, terms, total }: ProductBarsProps) {
  const { products: m } = useLaterMessages().projections;
  const theme = useTheme();
  const printings = terms.map(({ q, k }) => productPrinting(q, k));
  const widest = Math.max(...printings.map(({ digits }) => digits));
  const rows = terms.map(({ q, k, product }, at) => {
    const { digits, exact } = printings[at] as Printing;
    return {
      ...{ key: at, name: String(at + 1), value: product, printed: printedTotal(product, exact) },
      ...{ factors: [formatFixed(q, digits), formatFixed(k, digits)] as const },
      fewer: widest - digits,
    };
  });
  const products = terms.map(({ product }) => product);
  const printed = printedTotal(total.value, addsUp(products, total.value));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard in a low window
    <figure className={styles.figure} data-bars="" tabIndex={0} aria-label={title}>
      <figcaption>{title}</figcaption>
      <SumBars
        {...{ rows, caption, theme }}
        columns={{ name: m.number, left: m.query, right: m.key, value: m.product }}
        total={{ name: total.name, printed }}
        roles={['query', 'key']}
      />
    </figure>
  );
}
