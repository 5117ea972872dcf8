import { type Measure, MeasureBars } from '../../../charts/bars/MeasureBars.tsx';
import { selectHead } from '../../../store/actions.ts';
import { useApp } from '../../../store/app.ts';
import { useTheme } from '../../../store/theme.ts';
import type { WordsThere } from '../../../view/compare/decisive.ts';
import { rankedRows, rankingAxes } from '../../../view/compare/ranked.ts';
import { signedScale, type Theme, weightScale } from '../../../view/matrix/scales.ts';
import { samePart } from '../../../view/parts/part.ts';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from './useHeadName.ts';
import type { Ranking } from './useRanking.ts';

type HeadRankingProps = {
  readonly ranking: Ranking;
  readonly words: WordsThere;
};

function fillsIn(theme: Theme) {
  const [weight, signed] = [weightScale(theme).color(0.8), signedScale(theme, 1)];
  const bySign = (share: number) => signed.color(Math.sign(share) * 0.8);
  return { moved: () => weight, change: bySign, share: bySign };
}

/** Heads by how much their weights changed and, beside it, by what their output from the other run does. */
export function HeadRanking({ ranking, words }: HeadRankingProps) {
  const { compare: m } = useLaterMessages();
  const { moved, decisions, tried } = ranking;
  const by = useApp((state) => state.compared.by);
  const theme = useTheme();
  const locale = useApp((state) => state.locale);
  const shown = useHead();
  const nameOf = useHeadName();
  const fills = fillsIn(theme);
  const axes = rankingAxes(decisions, { tried, parted: words.rival !== null });
  const names = {
    moved: m.moved,
    change: m.change(words.word),
    share: m.share(words.word, words.rival ?? ''),
  };
  const measures = axes.map(
    ({ id, ticks }): Measure => ({
      ...{ id, ticks, signed: id !== 'moved' },
      ...{ name: names[id], fill: fills[id] },
    }),
  );
  const chosen = moved.findIndex(({ where }) => samePart(where, shown));
  return (
    <MeasureBars
      caption={tried ? m.rankingOf(words.word) : m.rankingMoved}
      rowHeading={m.head}
      measures={measures}
      rows={rankedRows(moved, decisions, by, axes).map(({ place, cells }) => ({
        key: place,
        name: nameOf((moved[place] as (typeof moved)[number]).where),
        cells,
      }))}
      lang={locale}
      chosen={chosen < 0 ? null : chosen}
      choose={{ label: m.showHead, to: (place) => moved[place] && selectHead(moved[place].where) }}
      onPoint={() => {}}
      height={20}
    />
  );
}
