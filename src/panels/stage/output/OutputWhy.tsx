import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import {
  decodingStep,
  formatProbability,
  producedWords,
  rankWords,
} from '../../../view/output/output.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { Tex } from '../../controls/Tex.tsx';
import { useForced } from '../../sentence/forcing/useForced.ts';
import { useSlot } from '../../slot.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from '../../why/ExplainColumn.module.css';
import { BothTranslations } from './BothTranslations.tsx';

const formula = String.raw`p(w) = \frac{e^{z_w}}{\sum_{v} e^{z_v}}, \qquad z = h\,E^{\top}`;

/** How the decoder's last row becomes a word. */
export function OutputWhy({ run }: { readonly run: Run }) {
  const { output, forcing } = useLaterMessages();
  const { stage } = useMessages();
  const time = useSlot((state) => state.time);
  const step = decodingStep(run, time);
  const forced = useForced();
  const made = producedWords(run)[step];
  if (!made) return null;
  const quoted = (word: string) => stage.quote(marked(word, 'target'));
  const last = step === run.target.tokens.length - 1 && !run.target.cut;
  const taken = last ? output.whyEnd : output.whyTaken;
  const likeliest = forced.includes(step) ? rankWords(run, step, 1).words[0] : undefined;
  return (
    <>
      <h2 className={styles.question}>
        <Prose chips>{output.why(quoted(made.input))}</Prose>
      </h2>
      <p className={styles.text}>
        <Prose>{output.whyText(quoted(made.input), run.vocabulary.length)}</Prose>
      </p>
      <div className={styles.formula}>
        <Tex tex={formula} />
      </div>
      <p className={styles.text}>
        <Prose>
          {likeliest
            ? forcing.why(
                ...[quoted(made.word), quoted(likeliest.word)],
                ...[formatProbability(made.probability), formatProbability(likeliest.probability)],
              )
            : taken(quoted(made.word), formatProbability(made.probability))}
        </Prose>
      </p>
      <BothTranslations />
      <p className={styles.text}>
        <Prose>{output.whyTied}</Prose>
      </p>
      <p className={styles.aim}>
        <Prose>{output.whySure}</Prose>
      </p>
    </>
  );
}
