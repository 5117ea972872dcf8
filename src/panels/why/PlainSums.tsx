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
import { AskedNumber } from './asked/AskedNumber.tsx';
import { useOrigins } from './asked/asking.ts';
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
  const asked = useOrigins();
  const { digits, exact } = sumPrinting(sum, asked.digits);
  const lines = sum.addends.map((addend, index): Line => {
    const { id, value } = addend;
    const name = nameOf(id, m);
    if (id === 'mask') return [name, value < 0 ? signed(value, digits) : '+ 0'];
    const text = index > 0 ? signed(value, digits) : formatFixed(value, digits);
    const asks = (
      <AskedNumber key={id} of={asked.origins[index]}>
        {text}
      </AskedNumber>
    );
    return [name, index > 0 ? asks : [madeOf(addend, digits), asks]];
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
  const asked = useOrigins();
  const { digits, exact } = normPrinting(sum, asked.digits);
  const lines: Line[] = [
    [
      why.normalized,
      <AskedNumber key="normalized" of={asked.origins[0]}>
        {formatFixed(sum.normalized, digits)}
      </AskedNumber>,
    ],
    [why.gain, `× ${formatFixed(sum.gain, digits)}`],
    [why.bias, signed(sum.bias, digits)],
  ];
  const total = printedTotal(sum.total, exact, asked.digits);
  return <Lines lines={lines} total={[steps.legend[step], total]} />;
}

type QuotientProps = { readonly sum: Of<'quotient'>; readonly dModel: number };

/** score ÷ √d_k, and the widths the root could be mistaken for. */
export function QuotientSum({ sum, dModel }: QuotientProps) {
  const { why: words } = useMessages();
  const root = printedRoot(sum.radicand);
  const asked = useOrigins();
  const { digits, exact } = quotientPrinting(sum, Number(root), asked.digits);
  return (
    <>
      <Lines
        lines={[
          [
            words.score,
            <AskedNumber key="score" of={asked.origins[0]}>
              {formatFixed(sum.dividend, digits)}
            </AskedNumber>,
          ],
          [`√d_k = √${sum.radicand}`, `÷ ${root}`],
        ]}
        total={[words.divided, printedTotal(sum.total, exact, asked.digits)]}
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
