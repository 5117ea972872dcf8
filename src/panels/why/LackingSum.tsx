import { useMessages } from '../../store/locale.ts';
import type { Lacking } from '../../view/steps/operations/operation.ts';
import { Prose } from '../controls/Prose.tsx';
import styles from './ExplainColumn.module.css';

/** Why a number of a run without parameters is not taken apart. */
export function LackingSum({ sum: { what } }: { readonly sum: Lacking }) {
  const { why, steps } = useMessages();
  return (
    <p className={styles.text}>
      <Prose>{why.lacking(what === 'norm' ? why.gainAndBias : steps.names[what])}</Prose>
    </p>
  );
}
