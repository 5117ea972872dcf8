import { useMemo } from 'react';
import { ownWordsPlan } from '../../../lab/own-words.ts';
import type { Run, SweptRun } from '../../../trace/run.ts';
import { align, changedIn } from '../../../view/compare/align.ts';
import { useLangs } from '../../sentence/useLangs.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useSweep } from '../../useSweep.ts';
import { Again } from '../Again.tsx';
import { Tokens } from '../compare/Tokens.tsx';
import styles from './PlugboardStage.module.css';
import type { Board } from './usePlugged.ts';

/** A model that does not see the source may never end: so many words tell enough of it. */
const enough = 10;
/** Of one layer more than the trained model wrote. */
const more = 4;

/** What this layer, or every one, writes where its cross-attention is fed the decoder's own words. */
function useWithoutSource(run: Run, layer: number) {
  const asked = useMemo(() => {
    const every = Array.from({ length: run.dimensions.nLayers }, (_, each) => each);
    const greedy = (layers: readonly number[], limit: number) => ({
      plan: ownWordsPlan(layers),
      decode: { kind: 'greedy', limit } as const,
    });
    const variants = [greedy([layer], run.target.ids.length + more), greedy(every, enough)];
    return { key: `own words ${layer}`, variants };
  }, [run, layer]);
  return useSweep(run, asked);
}

/** The translations that come of it, words that are not in the trained one marked. */
export function WithoutSource({ run, head }: Board) {
  const { plugboard: m } = useLaterMessages();
  const { runs, failed, again } = useWithoutSource(run, head.layer);
  const names = [m.thisLayer(head.layer + 1), m.everyLayer];
  if (failed)
    return (
      <p>
        <Again again={again} />
      </p>
    );
  if (!runs) return <p className={styles.note}>{m.computing}</p>;
  return (
    <>
      <div className={styles.translations}>
        {names.map((name, at) => (
          <Translated key={name} {...{ run, name }} swept={runs[at]} />
        ))}
      </div>
      <p className={styles.note}>{m.unseen}</p>
    </>
  );
}

type TranslatedProps = {
  readonly run: Run;
  readonly name: string;
  readonly swept: SweptRun | undefined;
};

function Translated({ run, name, swept }: TranslatedProps) {
  const { plugboard: m } = useLaterMessages();
  const lang = useLangs().target;
  const tokens = swept?.target.tokens;
  const changed = useMemo(
    () => tokens && changedIn(align(run.target.tokens, tokens), 'other'),
    [run, tokens],
  );
  return (
    <>
      <span className={styles.note}>{name}</span>
      <div>
        {tokens && <Tokens label={name} {...{ tokens, changed, lang }} />}
        {swept?.target.cut && (
          <span className={styles.note}> {m.stopped(swept.target.ids.length)}</span>
        )}
      </div>
    </>
  );
}
