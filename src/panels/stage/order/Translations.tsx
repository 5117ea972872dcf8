import { useLangs } from '../../sentence/useLangs.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Tokens } from '../compare/Tokens.tsx';
import { looks } from './looks.ts';
import styles from './OrderStage.module.css';
import type { Orders } from './useOrders.ts';

type TranslationsProps = { readonly orders: Orders | null; readonly busy: boolean };

/** What each model writes of both orders; nothing where these cannot be compared. */
export function Translations({ orders, busy }: TranslationsProps) {
  const { order: m } = useLaterMessages();
  const lang = useLangs().target;
  return (
    <table className={styles.translations} aria-busy={busy}>
      <caption className="visually-hidden">{m.translations}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{m.asWritten}</th>
          <th scope="col">{m.newOrder}</th>
        </tr>
      </thead>
      <tbody>
        {looks.map((look) => (
          <tr key={look}>
            <th scope="row">{m.looks[look]}</th>
            {(['own', 'other'] as const).map((which) => (
              <td key={which}>
                {orders && (
                  <Tokens
                    tokens={orders[look][which].target.tokens}
                    changed={undefined}
                    label={m.translation}
                    lang={lang}
                    cut={orders[look][which].target.cut}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
