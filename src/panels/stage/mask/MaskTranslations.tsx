import { useMemo } from 'react';
import { type MaskWay, maskWays } from '../../../lab/mask.ts';
import type { Run, SweptRun } from '../../../trace/run.ts';
import { changedIn } from '../../../view/compare/align.ts';
import { comparisonOf } from '../../../view/compare/comparison.ts';
import { useLangs } from '../../sentence/useLangs.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Again } from '../Again.tsx';
import { Tokens } from '../compare/Tokens.tsx';
import styles from './MaskStage.module.css';
import { useMaskRuns } from './useMaskRuns.ts';

/** What the model writes with each mask; words that are not its own are marked. */
export function MaskTranslations({ run }: { readonly run: Run }) {
  const { mask: m } = useLaterMessages();
  const { runs, busy, failed, again } = useMaskRuns(run);
  return (
    <section
      className={styles.translations}
      aria-busy={busy}
      aria-label={m.translations}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: many lines scroll, by keyboard too.
      tabIndex={0}
    >
      <h3>{m.translations}</h3>
      {run.engine ? (
        <dl>
          {maskWays.map((way, place) => (
            <Written key={way} {...{ run, way }} other={place === 0 ? run : runs?.[place - 1]} />
          ))}
        </dl>
      ) : (
        <p>{m.elsewhere}</p>
      )}
      <p className={styles.note}>
        {busy && m.computing}
        {failed && <Again again={again} />}
      </p>
    </section>
  );
}

type WrittenProps = {
  readonly run: Run;
  readonly way: MaskWay;
  readonly other: Run | SweptRun | undefined;
};

function Written({ run, way, other }: WrittenProps) {
  const { mask: m } = useLaterMessages();
  const lang = useLangs().target;
  const comparison = useMemo(() => other && comparisonOf(run, other), [run, other]);
  return (
    <>
      <dt>{m.ways[way]}</dt>
      <dd>
        {other && (
          <Tokens
            tokens={other.target.tokens}
            changed={comparison ? changedIn(comparison.written, 'other') : undefined}
            label={m.translation(m.ways[way])}
            cut={other.target.cut}
            {...{ lang }}
          />
        )}
      </dd>
    </>
  );
}
