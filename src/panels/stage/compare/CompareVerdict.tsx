import { useMessages } from '../../../store/locale.ts';
import type { Comparison } from '../../../view/compare/comparison.ts';
import { wordsAt } from '../../../view/compare/decisive.ts';
import { formatShare } from '../../../view/compare/ranked.ts';
import { type Verdict, verdictOf } from '../../../view/compare/verdict.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import { marked, Prose } from '../../controls/Prose.tsx';
import { useHead } from '../../selected.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadName } from './useHeadName.ts';
import type { Ranking } from './useRanking.ts';

type Messages = ReturnType<typeof useLaterMessages>['compare'];
type Words = { readonly word: string; readonly rival: string };

/** Of a head whose weights moved less, it is said that they hardly did. */
const hardly = 0.1;

type VerdictProps = {
  readonly comparison: Comparison;
  readonly ranking: Ranking;
};

/** What the numbers come to, in one sentence. */
export function CompareVerdict({ comparison, ranking }: VerdictProps) {
  const { compare: m } = useLaterMessages();
  const { quote } = useMessages().stage;
  const shown = useHead();
  const nameOf = useHeadName();
  const { moved, decisions, step } = ranking;
  const verdict = verdictOf(comparison, moved, decisions ?? [], shown);
  const { word, rival } = wordsAt(comparison, step);
  const quoted = (text: string | null) => quote(marked(text ?? '', 'target'));
  const { key } = attentionSides(shown);
  const look = (text: string) => quote(marked(text, key));
  const first = verdict.deciders?.[0];
  const both = { word: quoted(word), rival: quoted(rival) };
  const tried = () => [
    ...decideParts(verdict, m, both, first ? nameOf(first.where) : ''),
    ownPart(verdict, m),
  ];
  const untried = () => [verdict.ownMoved ? m.ownAlso : m.ownStays, m.untried];
  const parts = [...lookParts(verdict, m, look), ...(ranking.tried ? tried() : untried())];
  return <Prose>{m.told(parts)}</Prose>;
}

function lookParts({ movers, move }: Verdict, m: Messages, quote: (text: string) => string) {
  if (!move) return [m.stays];
  const common = m.movers(move.heads, quote(move.from), quote(move.to));
  return movers > move.heads ? [common, m.moversInAll(movers)] : [common];
}

function decideParts(
  { deciders, firstMoved }: Verdict,
  m: Messages,
  { word, rival }: Words,
  name: string,
) {
  if (!deciders) return [m.same(word)];
  const [first] = deciders;
  if (!first) return [m.nobody(word, rival)];
  const share = formatShare(first.share ?? 0);
  const told =
    deciders.length === 1
      ? m.one(word, rival, name, share)
      : m.several(deciders.length, word, rival, name, share);
  return [firstMoved < hardly ? m.unmoved(told) : told];
}

function ownPart({ ownMoved, ownDecides }: Verdict, m: Messages): string {
  if (ownMoved) return ownDecides ? m.ownBoth : m.ownMoved;
  return ownDecides ? m.ownDecides : m.ownNeither;
}
