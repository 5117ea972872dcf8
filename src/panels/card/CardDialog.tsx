import { Modal } from '../controls/Modal.tsx';
import { useSlot } from '../slot.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import { CardFigures } from './CardFigures.tsx';
import { CardSize } from './CardSize.tsx';
import { KnownErrors } from './KnownErrors.tsx';
import styles from './TakeAway.module.css';
import { TakeAway } from './TakeAway.tsx';

/** What the model is, what it learnt from, and what it is not for. */
export function CardDialog() {
  const { card: m, taking } = useLaterMessages();
  const run = useSlot((seen) => seen.run);
  return (
    <Modal title={m.title} close={m.close}>
      <div className={styles.section} data-card>
        <p>{m.about}</p>
        <h3>{m.data}</h3>
        <p>{m.dataText}</p>
        {run && <CardSize dimensions={run.dimensions} />}
        <h3>{m.recipe}</h3>
        <p>{m.recipeText}</p>
        {run && <CardFigures run={run} />}
        {run && <KnownErrors direction={run.direction} />}
        <h3>{m.uses}</h3>
        <ul>
          {m.notFor.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <h3>{taking.title}</h3>
      </div>
      <TakeAway />
    </Modal>
  );
}
