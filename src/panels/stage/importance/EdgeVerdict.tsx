import { setTime } from '../../../store/actions.ts';
import type { Run } from '../../../trace/run.ts';
import { isPrinted, type Moved, printedChange } from '../../../view/importance/axes.ts';
import type { Edge } from '../../../view/importance/edges.ts';
import {
  type Elsewhere,
  elsewhere,
  type Verdict,
  verdictOf,
} from '../../../view/importance/verdict.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { Button } from '../../controls/Button.tsx';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import styles from './ImportanceStage.module.css';
import { useRow, useRowWords } from './useRow.ts';

type EdgeVerdictProps = {
  readonly run: Run;
  readonly edges: readonly Edge[];
  readonly onMoved: (moved: Moved) => void;
};

const probability = (value = 0) => formatFixed(value, 3);

/** What the three measures come to, in words, from these very numbers. */
export function EdgeVerdict({ run, edges, onMoved }: EdgeVerdictProps) {
  const { importance: m } = useLaterMessages();
  const { of, step } = useRow(run);
  const words = useRowWords(of);
  const verdict = verdictOf(edges);
  const lines = [...linesOf(verdict, m, words.quotedKey, words.quotedMade(step))];
  const { heaviest, longest } = verdict;
  if (verdict.kind !== 'none' && longest.key !== heaviest.key) {
    const [most, own] = [longest, heaviest].map(({ length }) => formatFixed(length ?? 0));
    lines.push(m.longest(words.quotedKey(longest.key), most as string, own as string));
  }
  const other = of.stack === 'encoder' ? elsewhere(edges, step) : null;
  return (
    <>
      <Prose>{m.told(lines)}</Prose>{' '}
      {other && <Watch {...other} word={words.quotedMade(other.effect.step)} onMoved={onMoved} />}
    </>
  );
}

/** What would be printed as 0 is less than the least that is printed. */
function mostOf(change: number, m: Words): string {
  return change < 0.0005 ? m.below('0.001') : m.atMost(probability(change));
}

type WatchProps = Elsewhere & Pick<EdgeVerdictProps, 'onMoved'> & { readonly word: string };

/** To the word that these cuts do more to. */
function Watch({ effect, moved, word, onMoved }: WatchProps) {
  const { importance: m } = useLaterMessages();
  const watch = () => {
    setTime(effect.step);
    onMoved(moved);
  };
  return (
    <Button className={styles.other} onClick={watch}>
      <span>
        <Prose>{m.elsewhere[moved](word, printedChange(effect[moved], moved))}</Prose>
      </span>
    </Button>
  );
}

type Words = ReturnType<typeof useLaterMessages>['importance'];

function linesOf(
  { kind, heaviest, decisive, pushing }: Verdict,
  m: Words,
  name: (key: number) => string,
  word: string,
): readonly string[] {
  const [heavy, strong] = [heaviest, decisive].map(
    ({ key, weight }) => [name(key), formatFixed(weight)] as const,
  ) as [readonly [string, string], readonly [string, string]];
  const [from, to] = [decisive.effect?.before, decisive.effect?.after].map(probability) as [
    string,
    string,
  ];
  const pushed = printedChange(pushing.effect?.logit ?? 0, 'logit');
  switch (kind) {
    case 'none':
      return [
        m.none(word, ...heavy, mostOf(Math.abs(decisive.effect?.change ?? 0), m)),
        ...(isPrinted(pushed) ? [m.pushed(name(pushing.key), pushed)] : []),
      ];
    case 'same':
      return [m.same(word, ...heavy, from, to)];
    case 'more':
      return [
        m.more(word, ...heavy, from, probability(heaviest.effect?.after)),
        m.moreBy(...strong, to),
      ];
    case 'other':
      return [
        m.other(...heavy, printedChange(heaviest.effect?.change ?? 0, 'change')),
        m.otherBy(word, ...strong, from, to),
      ];
  }
}
