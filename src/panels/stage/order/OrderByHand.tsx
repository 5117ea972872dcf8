import { openExample } from '../../../store/hand/actions.ts';
import { exampleOrders, firstRow } from '../../../view/hand/orders.ts';
import { presets } from '../../../view/hand/presets.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { Button } from '../../controls/Button.tsx';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { looks } from './looks.ts';
import styles from './OrderStage.module.css';

const vector = (numbers: readonly number[], digits: number) =>
  `(${numbers.map((one) => formatFixed(one, digits)).join(', ')})`;

const { tokens, x } = presets.order;
const given = tokens.map((token, row) => `${token} = ${vector(x[row] ?? [], 0)}`).join(', ');

/** The smallest example there is: three tokens in two orders, each result a door to its steps by hand. */
export function OrderByHand() {
  const { order: m, hand } = useLaterMessages();
  return (
    <table className={styles.example}>
      <caption>
        <Prose>{m.example(given)}</Prose>
      </caption>
      <thead>
        <tr>
          <td />
          {looks.map((look) => (
            <th key={look} scope="col">
              {m.looks[look]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {exampleOrders.map((name) => (
          <tr key={name}>
            <th scope="row">{hand.presets[name]}</th>
            {looks.map((look) => (
              <td key={look}>
                <Button title={m.toHand} onClick={() => openExample(name, look === 'placed')}>
                  {vector(firstRow(name, look === 'placed'), 4)}
                </Button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
