import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../store/locale.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import type { WorkedSum } from '../../view/steps/operations/operations.ts';
import {
  entryPrinting,
  normPrinting,
  printedTotal,
  quotientPrinting,
  sumPrinting,
} from '../../view/steps/printed.ts';
import type { Step } from '../../view/steps/steps.ts';
import { Prose } from '../controls/Prose.tsx';
import { printedRoot } from '../stage/steps/explainFacts.ts';
import styles from './ExplainColumn.module.css';
import { type Line, Lines, signed } from './Lines.tsx';

type Of<Kind extends WorkedSum['kind']> = Extract<WorkedSum, { kind: Kind }>;
function nameOf(id: Of<'sum'>['addends'][number]['id'], { why, steps }: Messages): string {
  const loose = id === 'mask' || id === 'embedding' || id === 'position';
  return loose ? why[id] : steps.legend[id];
}

/** What is added up, and what it comes to; a number by the name that its legend has. */
export function AddSum({ sum, step }: { readonly sum: Of<'sum'>; readonly step: Step }) {
  const m = useMessages();
  const { digits, exact } = sumPrinting(sum);
  const lines = sum.addends.map((addend, index): Line => {
    const { id, value } = addend;
    const name = nameOf(id, m);
    if (id === 'mask') return [name, value < 0 ? signed(value, digits) : '+ 0'];
    if (index > 0) return [name, signed(value, digits)];
    return [name, `${madeOf(addend, digits)}${formatFixed(value, digits)}`];
  });
  const total = printedTotal(sum.total, exact, digits);
  return <Lines lines={lines} total={[m.steps.legend[step], total]} />;
}

/** "0.065 × 8 = ", where a number is a table's entry, enlarged. */
function madeOf({ value, factor }: Of<'sum'>['addends'][number], digits: number): string {
  if (!factor) return '';
  const root = printedRoot(factor ** 2);
  const entry = entryPrinting(value, Number(root), digits);
  const sign = entry.exact ? '=' : '≈';
  return `${formatFixed(value / factor, entry.digits)} × ${root} ${sign} `;
}

type NormProps = { readonly sum: Of<'norm'>; readonly step: Step };

/** LayerNorm's gain and bias. */
export function NormSum({ sum, step }: NormProps) {
  const { why, steps } = useMessages();
  const { digits, exact } = normPrinting(sum);
  const lines: Line[] = [
    [why.normalized, formatFixed(sum.normalized, digits)],
    [why.gain, `× ${formatFixed(sum.gain, digits)}`],
    [why.bias, signed(sum.bias, digits)],
  ];
  return <Lines lines={lines} total={[steps.legend[step], printedTotal(sum.total, exact)]} />;
}

type QuotientProps = { readonly sum: Of<'quotient'>; readonly dModel: number };

/** score ÷ √d_k, and the widths the root could be mistaken for. */
export function QuotientSum({ sum, dModel }: QuotientProps) {
  const { why: words } = useMessages();
  const root = printedRoot(sum.radicand);
  const { digits, exact } = quotientPrinting(sum, Number(root));
  return (
    <>
      <Lines
        lines={[
          [words.score, formatFixed(sum.dividend, digits)],
          [`√d_k = √${sum.radicand}`, `÷ ${root}`],
        ]}
        total={[words.divided, printedTotal(sum.total, exact)]}
      />
      <dl className={styles.widths}>
        <dt data-here="">
          <Prose>d_k</Prose> <span>{words.width.dHead}</span>
        </dt>
        <dd data-here="">
          {sum.radicand} <span>← {words.width.root}</span>
        </dd>
        <dt>
          <Prose>d_model</Prose> <span>{words.width.dModel}</span>
        </dt>
        <dd>{dModel}</dd>
      </dl>
    </>
  );
}
