import { initialState } from '../../../store/app.ts';
import type { OfUnmasked } from '../../../store/session/masks/unmasked.ts';
import type { Run } from '../../../trace/run.ts';
import type { Scores } from '../../../trace/scores.ts';
import { type Told, toldWords } from '../../../view/future/told.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './FutureStage.module.css';
import { useTrained } from './useTrained.ts';
import { Waiting } from './Waiting.tsx';

/** It reads English: of a Chinese sentence the page's first one stands instead. */
const textOf = (run: Run) =>
  run.direction.startsWith('en-') ? run.source.text : initialState.slots.main.text;

/** A small model that was trained without the mask: told the words it is right, by itself it fails. */
export function Trained({ run }: { readonly run: Run }) {
  const text = textOf(run);
  const { found, ...state } = useTrained(run, text);
  return (
    <div className={styles.trained} aria-busy={state.busy}>
      {found ? <Shown {...found} /> : <Waiting {...{ run, ...state }} />}
    </div>
  );
}

function Shown({ scores, told, alone }: OfUnmasked) {
  const { future: m } = useLaterMessages();
  const words = toldWords(told);
  const right = words.filter((one) => one.right).length;
  return (
    <>
      {scores && <Figures scores={scores} />}
      <h3 className={styles.heading}>{m.here(told.source.text)}</h3>
      <p className={styles.verdict}>
        <Prose>{m.toldVerdict(right, words.length)}</Prose>
      </p>
      <ToldWords words={words} />
      <p className={styles.verdict}>
        <Prose>{m.aloneVerdict}</Prose>
      </p>
      <p className={styles.alone} lang="fr" data-alone="">
        {alone.target.tokens.join(' ')}
        {alone.target.cut && ' …'}
      </p>
    </>
  );
}

const percent = (share: number) => `${formatFixed(100 * share, 1)} %`;

/** What was measured of both twins. */
function Figures({ scores: { sentences, exactMatch, forced, twin } }: { readonly scores: Scores }) {
  const { future: m } = useLaterMessages();
  if (!forced || !twin) return null;
  const rows = [
    [m.figures.loss, formatFixed(twin.forced.loss, 3), formatFixed(forced.loss, 3)],
    [m.figures.right, percent(twin.forced.right), percent(forced.right)],
    [m.figures.whole, percent(twin.forced.exactMatch), percent(forced.exactMatch)],
    [m.figures.alone, percent(twin.exactMatch), percent(exactMatch)],
  ] as const;
  return (
    <table className={styles.figures}>
      <caption>{m.figures.caption(sentences)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{m.figures.masked}</th>
          <th scope="col">{m.figures.unmasked}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, masked, unmasked]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{masked}</td>
            <td>{unmasked}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The probability of each word, the right ones before and after it being fed in. */
function ToldWords({ words }: { readonly words: readonly Told[] }) {
  const { future: m } = useLaterMessages();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many words scroll, by keyboard too.
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.words}>
        <caption className="visually-hidden">{m.toldCaption}</caption>
        <tbody>
          <tr>
            <th scope="row">{m.toldWord}</th>
            {words.map(({ word }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place; words repeat
              <td key={place} lang="fr">
                {word}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">p</th>
            {words.map(({ probability, right }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place
              <td key={place} data-wrong={!right || undefined}>
                <i style={{ height: `${20 * probability}px` }} aria-hidden="true" />
                {formatFixed(probability)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
