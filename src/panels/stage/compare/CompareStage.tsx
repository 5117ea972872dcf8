import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import type { Comparison } from '../../../view/compare/comparison.ts';
import { wordsAt } from '../../../view/compare/decisive.ts';
import { Prose } from '../../controls/Prose.tsx';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { Again } from '../Again.tsx';
import { Frame } from '../Frame.tsx';
import { AttentionToggle } from '../heads/AttentionToggle.tsx';
import { useRow, useRowWords } from '../importance/useRow.ts';
import styles from './CompareStage.module.css';
import { CompareVerdict } from './CompareVerdict.tsx';
import { DifferenceMaps } from './DifferenceMaps.tsx';
import { FamousPairs } from './FamousPairs.tsx';
import { HeadRanking } from './HeadRanking.tsx';
import { RankingTools } from './RankingTools.tsx';
import { Sentences } from './Sentences.tsx';
import shared from './Told.module.css';
import { useCompared, useFollowed, usePointedAtParting } from './useCompared.ts';
import { useMapTitles } from './useMomentName.ts';
import { type Ranking, useRanking } from './useRanking.ts';

/** Two sentences, or one at two moments of training: what becomes of each, which heads look elsewhere, and which of them decide. */
export function CompareStage({ run }: { readonly run: Run }) {
  const comparison = useCompared(run);
  const all = useApp((state) => state.compared.rows === 'all');
  const titles = useMapTitles(comparison);
  useFollowed();
  const leaving = usePointedAtParting(comparison);
  const ranking = useRanking(run, leaving ? null : comparison, all);
  return (
    <Frame
      className={shared.stage}
      tools={
        <>
          <AttentionToggle />
          <FamousPairs />
        </>
      }
    >
      <div className={styles.room}>
        <Sentences run={run} comparison={comparison} />
        {comparison && (
          <div className={shared.pictures}>
            <Ranked {...{ run, comparison, ranking }} />
            <DifferenceMaps comparison={comparison} {...titles} />
          </div>
        )}
      </div>
    </Frame>
  );
}

type RankedProps = {
  readonly run: Run;
  readonly comparison: Comparison;
  readonly ranking: Ranking;
};

function Ranked({ run, comparison, ranking }: RankedProps) {
  const told = ranking.heads.length > 0 && (ranking.decisions || !ranking.tried);
  return (
    <section className={shared.told}>
      <p className={`${shared.verdict} ${styles.verdict}`} aria-live="polite">
        {told ? (
          <CompareVerdict {...{ comparison, ranking }} />
        ) : (
          <Waiting run={run} ranking={ranking} />
        )}
      </p>
      <RankingTools ranking={ranking} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many heads scroll, by keyboard too. */}
      <div className={`${shared.list} ${styles.heads}`} tabIndex={0} aria-busy={ranking.busy}>
        <HeadRanking ranking={ranking} words={wordsAt(comparison, ranking.step)} />
      </div>
    </section>
  );
}

/** Why nothing is said of the heads: not yet, not this time, or not of these numbers. */
function Waiting({ run, ranking }: { readonly run: Run; readonly ranking: Ranking }) {
  const { compare: m } = useLaterMessages();
  const { of } = useRow(run);
  const words = useRowWords(of);
  if (!run.engine) return <span className={shared.note}>{m.apart}</span>;
  if (!ranking.shared) return <Prose>{m.lone(words.quotedQuery(of.row))}</Prose>;
  if (!ranking.failed)
    return <span className={shared.note}>{m.patching(ranking.heads.length)}</span>;
  return <Again told={m.failed} again={ranking.again} />;
}
