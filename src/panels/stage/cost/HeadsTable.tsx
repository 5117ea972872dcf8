import { useApp } from '../../../store/app.ts';
import { headsCost } from '../../../view/cost/cost.ts';
import type { Sizes } from '../../../view/cost/sizes.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './CostStage.module.css';

/** One attention with one head, with many, and with what joins them. */
export function HeadsTable({ sizes }: { readonly sizes: Sizes }) {
  const { cost: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  const { one, split, joined } = headsCost(sizes);
  const { heads, dKey } = sizes;
  const said = (value: number) => value.toLocaleString(locale);
  const rows = [
    [m.one(said(heads * dKey)), one],
    [m.split(said(heads), said(dKey)), split],
    [m.joined(said(heads)), joined],
  ] as const;
  return (
    <table className={styles.table}>
      <caption>{m.heads}</caption>
      <tbody>
        {rows.map(([name, cost]) => (
          <tr key={name}>
            <th scope="row">
              <Prose>{name}</Prose>
            </th>
            <td>{said(cost.parameters)}</td>
            <td>{said(cost.operations)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
