import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { useFound } from './useFound.ts';

/** Which head gives most, and what a weight does not say. */
export function FindWhy({ run }: { readonly run: Run }) {
  const { find: m, heads } = useLaterMessages();
  const { lists, query, key } = useFound(run);
  const { linking, beside, besides, blocked, even } = lists;
  const [first] = linking;
  const found = first && {
    ...{ query, key, even: formatFixed(even) },
    head: heads.headMap(first.layer + 1, first.head + 1),
    weight: formatFixed(first.weight),
  };
  const aside = besides === 'back' ? m.whyBack : m.whySources;
  const texts = [
    blocked ? m.whyBlocked(query, key) : found ? m.why(found) : '',
    m.whyBold,
    ...(beside.length > 0 ? [aside] : []),
    m.whyWeight,
  ];
  return (
    <>
      <h2 className={styles.question}>
        <Prose chips>{m.question(query, key)}</Prose>
      </h2>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          <Prose>{text}</Prose>
        </p>
      ))}
    </>
  );
}
