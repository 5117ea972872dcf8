import { ToggleGroup } from 'radix-ui';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { setTime } from '../../../store/actions.ts';
import { useMessages } from '../../../store/locale.ts';
import type { Run } from '../../../trace/run.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { formatProbability, producedWords } from '../../../view/output/output.ts';
import { Icon } from '../../controls/Icon.tsx';
import { useForced } from '../../sentence/forcing/useForced.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './OutputStage.module.css';

type OutputStepsProps = { readonly run: Run; readonly step: number };

/** The translation word by word, each with the probability it was taken with. */
export function OutputSteps({ run, step }: OutputStepsProps) {
  const { sentence } = useMessages();
  const { output } = useLaterMessages();
  const { langs } = useWords();
  const forced = useForced();
  const words = useMemo(() => producedWords(run), [run]);
  const current = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the step changes.
  useLayoutEffect(() => {
    current.current?.scrollIntoView?.({ block: 'nearest' });
  }, [step, words]);
  const told = (index: number, word: string, probability: string) =>
    output.step(index + 1, word, probability) +
    (forced.includes(index) ? `, ${sentence.forced}` : '');
  return (
    <ToggleGroup.Root
      type="single"
      orientation="vertical"
      className={styles.steps}
      value={String(step)}
      onValueChange={(value) => value && setTime(Number(value))}
      aria-label={output.steps}
    >
      {words.map(({ word, probability }, index) => (
        <ToggleGroup.Item
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number.
          key={index}
          ref={index === step ? current : undefined}
          value={String(index)}
          className={styles.step}
          data-later={index > step || undefined}
          aria-label={told(index, word, formatProbability(probability))}
        >
          {forced.includes(index) && <Icon name="pencil" />}
          <span lang={langs.target}>{word}</span>
          <small>{formatFixed(probability)}</small>
          <span className={styles.sure} style={{ width: `${probability * 100}%` }} />
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
