import { useApp } from '../../../store/app.ts';
import { type Cost, modelCost, parts, totalOf } from '../../../view/cost/cost.ts';
import type { Knob, Sizes } from '../../../view/cost/sizes.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CostStage.module.css';
import { symbols } from './symbols.ts';

type Props = {
  readonly sizes: Sizes;
  /** The model on the page. */
  readonly own: Sizes;
  /** The size that is being changed: what depends on it is marked. */
  readonly touched: Knob | null;
};

const kinds = ['parameters', 'operations'] as const;

/** Part by part, each number with its share of all. */
export function CostTable({ sizes, own, touched }: Props) {
  const { cost: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const cost = modelCost(sizes);
  const all = totalOf(cost);
  const more = touched && modelCost({ ...sizes, [touched]: sizes[touched] + 1 });
  const ownAll = totalOf(modelCost(own));
  const ratio = (kind: keyof Cost) =>
    (all[kind] / ownAll[kind]).toLocaleString(locale, { maximumSignificantDigits: 3 });
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{m.table}</caption>
      <thead>
        <tr>
          <th scope="col">{m.part}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {m[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part}>
            <th scope="row">{m.parts[part]}</th>
            {kinds.map((kind) => (
              <Amount
                key={kind}
                value={cost[part][kind]}
                of={all[kind]}
                changed={more && more[part][kind] !== cost[part][kind] ? touched : null}
              />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{m.total}</th>
          {kinds.map((kind) => (
            <td key={kind}>
              <b>{all[kind].toLocaleString(locale)}</b>
              <small>{m.times(ratio(kind))}</small>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

type AmountProps = { readonly value: number; readonly of: number; readonly changed: Knob | null };

function Amount({ value, of, changed }: AmountProps) {
  const { cost: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  return (
    <td
      data-changed={changed ?? undefined}
      title={changed ? m.changes(symbols[changed]) : undefined}
    >
      {value === 0 ? '–' : value.toLocaleString(locale)}
      <span
        aria-hidden="true"
        className={styles.share}
        style={{ width: `${(100 * value) / of}%` }}
      />
    </td>
  );
}
