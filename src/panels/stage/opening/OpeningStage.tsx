import { OneLink } from '../../../charts/links/OneLink.tsx';
import { stepForward } from '../../../store/actions.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { rowNameAt } from '../../../view/sentence/rowNames.ts';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../sentence/useWords.ts';
import styles from './OpeningStage.module.css';
import { useOpeningLink } from './useOpeningLink.ts';

/** What a first visit opens on: one thick link over the sentence, and one line that says what to do. */
export function OpeningStage({ run }: { readonly run: Run }) {
  const { opening: m, stage } = useMessages();
  const { words, langs } = useWords();
  const { sides, query, key, weight } = useOpeningLink(run);
  const sentence = (side: 'query' | 'key') => ({
    words: words[sides[side]],
    lang: langs[sides[side]],
  });
  const [row, column] = [rowNameAt(sides.query, words, query), words[sides.key][key] ?? ''];
  const number = formatFixed(weight);
  return (
    <div className={styles.opening}>
      <OneLink
        {...{ query, weight, key_: key }}
        queries={sentence('query')}
        keys={sentence('key')}
        label={m.link(stage.quote(row), stage.quote(column), number)}
      />
      <Button className={styles.on} onClick={stepForward}>
        {m.whatToDo(number)}
      </Button>
    </div>
  );
}
