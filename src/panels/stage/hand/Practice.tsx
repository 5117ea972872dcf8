import { useRef } from 'react';
import { seededRandom } from '../../../language/random.ts';
import { useApp } from '../../../store/app.ts';
import { showHand } from '../../../store/hand/actions.ts';
import { type Hiding, hiding, hidings, sheetOf } from '../../../view/hand/practice.ts';
import { Button } from '../../controls/Button.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { answered } from './answers.ts';
import styles from './HandStage.module.css';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';
import type { Shown } from './useHand.ts';

/** Every result as numbers; those that are hidden are to be worked out. */
export function Practice({ shown: { worked } }: { readonly shown: Shown }) {
  const { hand: m } = useLaterMessages();
  const hidden = useApp((state) => state.hand.hidden);
  const draws = useRef(0);
  const sheet = sheetOf(worked.bench, worked.attended);
  const hide = (how: Hiding) => {
    draws.current += 1;
    const keys = hiding(sheet, how, seededRandom(draws.current));
    showHand({ hidden: Object.fromEntries(keys.map((key) => [key, ''])) });
  };
  const all = Object.keys(hidden).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus.
    <div className={styles.scroll} tabIndex={0}>
      <div className={styles.examples}>
        {hidings.map((how) => (
          <Button key={how} onClick={() => hide(how)}>
            {m.hide[how]}
          </Button>
        ))}
        <Button onClick={() => window.print()}>{m.print}</Button>
        <span className={styles.note} role="status">
          {all > 0 && m.score(answered(worked.bench, hidden), all)}
        </span>
      </div>
      <p className={styles.note}>{m.practiseHow}</p>
      <div className={styles.matrices}>
        {sheet.map((one) => (
          <SheetTable key={`${one.step} ${one.head}`} matrix={one} bench={worked.bench} />
        ))}
      </div>
      <Paper worked={worked} sheet={sheet} hidden={Object.keys(hidden)} />
    </div>
  );
}
