import type { Listed } from '../../../language/reading/browse.ts';
import { Button } from '../../controls/Button.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useLangs } from '../useLangs.ts';
import { useWriteWord } from './useWriteWord.ts';
import styles from './VocabularyDialog.module.css';

/** Words with their forms, each to be written at one press, and what they are in the other language. */
export function WordList({ words }: { readonly words: readonly Listed[] }) {
  const { vocabulary: m } = useLaterMessages();
  const { source, target } = useLangs();
  const write = useWriteWord();
  return (
    <ul className={styles.words}>
      {words.map(({ forms, means }) => (
        <li key={forms.join()} className={styles.word}>
          {forms.map((form) => (
            <Button
              key={form}
              look="bare"
              className={styles.form}
              lang={source}
              title={m.write(form)}
              onClick={() => write(form)}
            >
              {form}
            </Button>
          ))}
          <span lang={target} className={styles.means}>
            {means.join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
