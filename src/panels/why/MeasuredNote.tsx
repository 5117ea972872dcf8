import { useApp } from '../../store/app.ts';
import type { Run } from '../../trace/run.ts';
import { useHead } from '../selected.ts';
import { headLine } from '../stage/roles/roleText.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import { useMeasured } from '../useMeasured.ts';
import styles from './ExplainColumn.module.css';

/** What the selected head was measured to do, where that is known. */
export function MeasuredNote({ run }: { readonly run: Run }) {
  const { roles: words } = useLaterMessages();
  const { measured } = useMeasured(run);
  const where = useHead();
  const locale = useApp((state) => state.locale);
  const { nHeads } = run.dimensions;
  const line = measured && headLine({ measured, where, nHeads, words, locale });
  return line && <p className={styles.note}>{line}</p>;
}
