import { Fragment } from 'react';
import { useMessages } from '../../store/locale.ts';
import { blockedSymbol, formatFixed } from '../../view/matrix/format.ts';
import type { WorkedSum } from '../../view/steps/workedSum.ts';
import { Prose } from '../controls/Prose.tsx';
import { printedRoot } from '../stage/steps/explainFacts.ts';
import styles from './ExplainColumn.module.css';

type Of<Kind extends WorkedSum['kind']> = Extract<WorkedSum, { kind: Kind }>;
type Line = readonly [name: string, value: string];

type LinesProps = { readonly lines: readonly Line[]; readonly total: Line };

/** Named numbers, and what they come to. */
function Lines({ lines, total }: LinesProps) {
  return (
    <dl className={styles.facts}>
      {lines.map(([name, value]) => (
        <Fragment key={name}>
          <dt>
            <Prose>{name}</Prose>
          </dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
      <dt data-total="">
        <Prose>{total[0]}</Prose>
      </dt>
      <dd data-total="">{total[1]}</dd>
    </dl>
  );
}

/** X: embedding and position below the first layer, otherwise LayerNorm's gain and bias. */
export function InputSum({ sum }: { readonly sum: Of<'sum'> | Of<'norm'> }) {
  const { sum: words } = useMessages().explain;
  const { names } = useMessages().stage;
  const total: Line = [names.x, formatFixed(sum.total)];
  if (sum.kind === 'norm') {
    const lines: Line[] = [
      [words.normalized, formatFixed(sum.normalized)],
      [words.gain, `× ${formatFixed(sum.gain)}`],
      [words.bias, signed(sum.bias)],
    ];
    return <Lines lines={lines} total={total} />;
  }
  const [embedding, position] = sum.parts;
  const entry = formatFixed((embedding?.value ?? 0) / sum.factor);
  const lines: Line[] = [
    [
      words.embedding,
      `${entry} × ${formatFixed(sum.factor, 0)} = ${formatFixed(embedding?.value ?? 0)}`,
    ],
    [words.position, signed(position?.value ?? 0)],
  ];
  return <Lines lines={lines} total={total} />;
}

/** "+ 0.84", "− 0.42" */
function signed(value: number): string {
  const text = formatFixed(Math.abs(value));
  return value < 0 ? `− ${text}` : `+ ${text}`;
}

type QuotientProps = { readonly sum: Of<'quotient'>; readonly dModel: number };

/** score ÷ √d_k, and the widths the root could be mistaken for. */
export function QuotientSum({ sum, dModel }: QuotientProps) {
  const { sum: words } = useMessages().explain;
  const root = printedRoot(sum.radicand);
  return (
    <>
      <Lines
        lines={[
          [words.score, formatFixed(sum.dividend)],
          [`√d_k = √${sum.radicand}`, `÷ ${root}`],
        ]}
        total={[words.divided, formatFixed(sum.total)]}
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

/** Kept, or −∞. */
export function MaskSum({ sum }: { readonly sum: Of<'mask'> }) {
  const { sum: words } = useMessages().explain;
  const before = formatFixed(sum.before);
  return (
    <Lines
      lines={[
        [words.before, before],
        [words.mask, sum.blocked ? `+ (${blockedSymbol})` : '+ 0'],
      ]}
      total={[words.masked, sum.blocked ? blockedSymbol : before]}
    />
  );
}
