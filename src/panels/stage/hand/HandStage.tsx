import { useApp } from '../../../store/app.ts';
import { showHand } from '../../../store/hand/actions.ts';
import { handPages } from '../../../store/hand/hand.ts';
import { Toggle } from '../../controls/Toggle.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Examples } from './Examples.tsx';
import styles from './HandStage.module.css';
import { HandSteps } from './HandSteps.tsx';
import { Matrices } from './Matrices.tsx';
import { Practice } from './Practice.tsx';
import { useHand } from './useHand.ts';

/** A bench for attention by hand: matrices, their steps, and practice. */
export function HandStage() {
  const { hand: m } = useLaterMessages();
  const page = useApp((state) => state.hand.page);
  return (
    <div className={styles.stage}>
      <div className={styles.line}>
        <Toggle
          look="underlined"
          label={m.page}
          value={page}
          options={handPages.map((one) => [one, m.pages[one]] as const)}
          onChoose={(chosen) => showHand({ page: chosen })}
        />
        <Examples />
      </div>
      {page === 'type' ? <Matrices /> : <Computed page={page} />}
    </div>
  );
}

function Computed({ page }: { readonly page: 'steps' | 'practise' }) {
  const { hand: m } = useLaterMessages();
  const shown = useHand();
  if (!shown) return <p className={styles.note}>{m.waiting}</p>;
  return page === 'steps' ? <HandSteps shown={shown} /> : <Practice shown={shown} />;
}
