import { useMemo } from 'react';
import { LinkDiagram } from '../../../charts/links/LinkDiagram.tsx';
import { HiddenTable } from '../../../charts/matrix/HiddenTable.tsx';
import { useSize } from '../../../charts/useSize.ts';
import { useApp } from '../../../store/app.ts';
import type { Run } from '../../../trace/run.ts';
import { attentionSides } from '../../../view/heads/heads.ts';
import { linkLayout, weightsOf } from '../../../view/links/links.ts';
import { formatFixed } from '../../../view/matrix/format.ts';
import { queryName } from '../../../view/sentence/rowNames.ts';
import { useWords } from '../../sentence/useWords.ts';
import { useLaterMessages } from '../../useLaterMessages.ts';
import { useHeadPattern, useLinkEnds } from '../heads/useHeadPattern.ts';
import styles from './LinksStage.module.css';

/** A word's name for those who hear it, with its weight where there is one. */
function named(name: (word: string) => string) {
  return (word: string, weight: number | null) =>
    weight === null ? name(word) : `${name(word)}, ${formatFixed(weight)}`;
}

/** The chosen head's links. */
export function HeadLinks({ run }: { readonly run: Run }) {
  const { links: m } = useLaterMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const { pattern, tokens, rows, keys, links, layer, head } = useHeadPattern(run);
  const { query, key, active, hover, choose } = useLinkEnds();
  const sides = useApp((state) => attentionSides(state.head));
  const { langs } = useWords();
  const layout = useMemo(() => room && linkLayout(tokens, room), [tokens, room]);
  const weights = weightsOf(pattern, active);
  return (
    <div ref={box} className={styles.picture}>
      {layout && (
        <LinkDiagram
          layout={layout}
          links={links}
          active={active}
          query={{
            tokens: tokens.queries,
            made: tokens.made,
            lang: langs[sides.query],
            heading: m.queries,
            chosen: query,
            ready: rows,
            weights: active.side === 'key' ? weights : null,
            describe: named(m.asQuery),
          }}
          key_={{
            tokens: tokens.keys,
            lang: langs[sides.key],
            heading: m.keys,
            chosen: key,
            ready: keys,
            weights: active.side === 'query' ? weights : null,
            describe: named(m.asKey),
          }}
          onHover={hover}
          onChoose={choose}
        />
      )}
      <HiddenTable
        matrix={pattern}
        caption={m.links(layer + 1, head + 1)}
        rowLabels={tokens.queries.map((_, row) => queryName(tokens, row))}
        columnLabels={tokens.keys}
        rowLang={langs[sides.query]}
        columnLang={langs[sides.key]}
      />
    </div>
  );
}
