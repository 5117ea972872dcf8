import { Fragment, type ReactNode } from 'react';
import { isBlocked } from '../../trace/trace.ts';
import { blockedSymbol, formatFixed } from '../../view/matrix/format.ts';
import { Prose } from '../controls/Prose.tsx';
import styles from './ExplainColumn.module.css';

export type Line = readonly [name: string, value: ReactNode];

type LinesProps = { readonly lines: readonly Line[]; readonly total: Line };

/** Named numbers, and what they come to. */
export function Lines({ lines, total }: LinesProps) {
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

/** "+ 0.84", "− 0.42", "+ (−∞)" */
export function signed(value: number, digits: number): string {
  if (isBlocked(value)) return `+ (${blockedSymbol})`;
  const text = formatFixed(Math.abs(value), digits);
  return value < 0 ? `− ${text}` : `+ ${text}`;
}
