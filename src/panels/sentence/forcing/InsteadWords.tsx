import { Popover, Toolbar } from 'radix-ui';
import { useMemo } from 'react';
import type { Run } from '../../../trace/run.ts';
import { forceable, formatProbability } from '../../../view/output/output.ts';
import { Icon } from '../../controls/Icon.tsx';
import { Popup } from '../../controls/Popup.tsx';
import { useAsking } from '../../session.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useRunLangs } from '../useLangs.ts';
import styles from './Forcing.module.css';

type Props = { readonly run: Run; readonly step: number };

/** Beside the word produced now: others that could be taken in its place. */
export function InsteadWords({ run, step }: Props) {
  const { forcing: m } = useLaterMessages();
  const taken = run.target.tokens[step] ?? '';
  const trigger = (
    <Toolbar.Button
      className={styles.instead}
      aria-label={m.instead(taken)}
      title={m.instead(taken)}
    >
      <Icon name="down" />
    </Toolbar.Button>
  );
  return (
    <Popup trigger={trigger} label={m.instead(taken)}>
      <h2>{m.instead(taken)}</h2>
      <p>{m.insteadText}</p>
      <Likeliest run={run} step={step} />
    </Popup>
  );
}

/** ↑ and ↓ move, as among chips. */
function Likeliest({ run, step }: Props) {
  const { forcing: m } = useLaterMessages();
  const asking = useAsking();
  const lang = useRunLangs().target;
  const words = useMemo(() => forceable(run, step), [run, step]);
  return (
    <Toolbar.Root orientation="vertical" className={styles.words} aria-label={m.words} loop={false}>
      {words.map(({ id, word, probability, produced }) => (
        <Popover.Close key={id} asChild>
          <Toolbar.Button
            className={styles.word}
            aria-current={produced || undefined}
            onClick={() => produced || asking?.force(step, word)}
          >
            <span lang={lang}>{word}</span>
            <small>{produced ? m.taken : ''}</small>
            <span className={styles.share}>{formatProbability(probability)}</span>
          </Toolbar.Button>
        </Popover.Close>
      ))}
    </Toolbar.Root>
  );
}
