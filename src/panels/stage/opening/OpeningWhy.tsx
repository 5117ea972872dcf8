import { useEffect } from 'react';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import type { Side } from '../../../trace/topology.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useWords } from '../../sentence/useWords.ts';
import { TourOffer } from '../../tour/TourOffer.tsx';
import styles from '../../why/ExplainColumn.module.css';
import { unfoldOnLeaving } from './unfold.ts';
import { useOpeningLink } from './useOpeningLink.ts';

/** What the one link means, and what this page is. */
export function OpeningWhy({ run }: { readonly run: Run }) {
  const { opening: m, stage } = useMessages();
  const { words } = useWords();
  useEffect(unfoldOnLeaving, []);
  const { head, sides, query, key, weight } = useOpeningLink(run);
  const word = (text: string | undefined, side: Side) => stage.quote(marked(text ?? '', side));
  const facts = {
    row: word(words[sides.query][query], sides.query),
    column: word(words[sides.key][key], sides.key),
    next: word(run.target.tokens[query], 'target'),
    weight: formatFixed(weight),
  };
  const [question, text] =
    head.stack === 'decoder'
      ? [m.writing.question(facts), m.writing.text(facts)]
      : [m.reading.question(facts), m.reading.text(facts)];
  return (
    <>
      <h2 className={styles.question}>
        <Prose>{question}</Prose>
      </h2>
      <p className={styles.text}>
        <Prose>{text}</Prose>
      </p>
      <p className={styles.text}>
        <Prose>{m.page}</Prose>
      </p>
      <TourOffer />
    </>
  );
}
