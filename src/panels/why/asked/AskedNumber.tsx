import { useContext } from 'react';
import { isThere } from '../../../view/steps/back/ingredients.ts';
import type { Origin } from '../../../view/steps/back/origins.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './Asked.module.css';
import { type Asking, AskingContext } from './asking.ts';

type AskedNumberProps = {
  /** Where it comes from; absent where that is nowhere. */
  readonly of: Origin | undefined;
  /** As it is printed. */
  readonly children: string;
};

/** A number of a worked sum: where it has a sum of its own it is pressed to see that one. */
export function AskedNumber({ of, children }: AskedNumberProps) {
  const asking = useContext(AskingContext);
  if (!asking || of?.kind !== 'cell' || !isThere(asking.run, of.at)) return children;
  return (
    <Pressed asking={asking} at={of.at}>
      {children}
    </Pressed>
  );
}

type PressedProps = {
  readonly asking: Asking;
  readonly at: Extract<Origin, { kind: 'cell' }>['at'];
  readonly children: string;
};

function Pressed({ asking, at, children }: PressedProps) {
  const { back: m } = useLaterMessages();
  return (
    <button
      type="button"
      // One of the sum's numbers is reached by Tab, the others from it: see AskedSum.
      tabIndex={-1}
      data-number=""
      className={styles.number}
      aria-label={m.follow(asking.nameOf(at), children)}
      onClick={() => asking.follow(at)}
    >
      {children}
    </button>
  );
}
