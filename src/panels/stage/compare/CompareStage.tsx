import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
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
import { useCompared, useFollowed, usePointedAtParting, useRanked } from './useCompared.ts';
import { useMapTitles } from './useMomentName.ts';
import { type Ranking, useRanking } from './useRanking.ts';

/** Two sentences, or one at two moments of training: what becomes of each, which heads look elsewhere, and which of them decide. */
export function CompareStage({ run }: { readonly run: Run }) {
  const { comparison, late } = useCompared(run);
  const all = useApp((state) => state.compared.rows === 'all');
  const titles = useMapTitles(comparison);
  useFollowed();
  const leaving = usePointedAtParting(comparison);
  const ranked = useRanked(comparison, leaving);
  const ranking = useRanking(run, ranked, all, late || ranked !== comparison);
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
        <Sentences {...{ run, comparison, late }} />
        {comparison && (
          <div className={shared.pictures}>
            <Ranked {...{ run, ranking }} />
            <DifferenceMaps comparison={comparison} {...titles} />
          </div>
        )}
      </div>
    </Frame>
  );
}

type RankedProps = { readonly run: Run; readonly ranking: Ranking };

function Ranked({ run, ranking }: RankedProps) {
  const { comparison, heads, decisions, tried, busy } = ranking;
  const told = heads.length > 0 && (decisions || !tried);
  return (
    <section className={shared.told}>
      <p className={`${shared.verdict} ${styles.verdict}`} aria-live="polite">
        {comparison && told ? (
          <CompareVerdict {...{ comparison, ranking }} />
        ) : (
          comparison && <Waiting run={run} ranking={ranking} />
        )}
      </p>
      <RankingTools ranking={ranking} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many heads scroll, by keyboard too. */}
      <div className={`${shared.list} ${styles.heads}`} tabIndex={0} aria-busy={busy}>
        {comparison && <HeadRanking ranking={ranking} words={wordsAt(comparison, ranking.step)} />}
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
