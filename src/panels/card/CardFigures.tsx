import { useApp } from '../../store/app.ts';
import { useMessages } from '../../store/locale.ts';
import type { Run } from '../../trace/run.ts';
import type { Matches, Scores } from '../../trace/scores.ts';
import { headLineNames, headLines, matches } from '../../view/card/figures.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import { useLaterMessages } from '../useLaterMessages.ts';
import { FigureBars } from './FigureBars.tsx';
import { useScores } from './useScores.ts';

/** How the model did on sentences that it was never trained on. */
export function CardFigures({ run }: { readonly run: Run }) {
  const { card: m } = useLaterMessages();
  const scores = useScores(run);
  return (
    <>
      <h3>{m.able}</h3>
      {scores === 'none' && <p>{m.unmeasured}</p>}
      {scores === 'failed' && <p>{m.notCome}</p>}
      {scores !== null && typeof scores === 'object' && <Figures scores={scores} />}
    </>
  );
}

type Named = readonly (readonly [name: string, matches: Matches])[];

const barsOf = (all: Named) => all.map(([name, one]) => ({ name, counted: matches(one) }));

function Figures({ scores }: { readonly scores: Scores }) {
  const { card: m } = useLaterMessages();
  const { constructions } = useMessages().sentence;
  const lengths = scores.byLength.map((one) => [m.lengths(one.from, one.to), one] as const);
  const named = (
    records: Readonly<Record<string, Matches>> = {},
    names: Readonly<Record<string, string>>,
  ) => Object.entries(records).map(([key, one]) => [names[key] ?? key, one] as const);
  return (
    <>
      <FigureBars
        title={m.what}
        rows={headLineNames.map((name) => ({
          name: m.figures[name],
          counted: headLines[name](scores),
        }))}
      />
      <FigureBars title={m.byLength} rows={barsOf(lengths)} />
      <FigureBars
        title={m.byConstruction}
        rows={barsOf(named(scores.byConstruction, constructions))}
      />
      <FigureBars
        title={m.compositional}
        rows={barsOf(named(scores.compositional, Object.fromEntries(m.pairs)))}
      />
      <Alignment scores={scores} />
    </>
  );
}

function Alignment({ scores: { alignment } }: { readonly scores: Scores }) {
  const { card: m } = useLaterMessages();
  const locale = useApp((state) => state.locale);
  if (!alignment) return null;
  const [best, mean] = [alignment.best.error, alignment.mean].map((error) => formatFixed(error, 3));
  return <p>{m.alignment(best ?? '', mean ?? '', alignment.sentences.toLocaleString(locale))}</p>;
}
