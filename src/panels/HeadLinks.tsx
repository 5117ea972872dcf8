import { useMemo, useState } from 'react';
import { LinkDiagram } from '../charts/LinkDiagram.tsx';
import { MatrixTable } from '../charts/MatrixTable.tsx';
import { useSize } from '../charts/useSize.ts';
import { point, preview } from '../store/actions.ts';
import { useApp } from '../store/app.ts';
import { useMessages } from '../store/locale.ts';
import { pointed } from '../store/pointed.ts';
import type { Run } from '../trace/run.ts';
import { formatFixed } from '../view/format.ts';
import { attentionTokens, headPattern, rowsSoFar } from '../view/heads.ts';
import { type End, linkLayout, linksOf, type Side, weightsOf } from '../view/links.ts';
import { attentionLanguages } from '../view/tokenLanguages.ts';
import styles from './LinksStage.module.css';

/** The chosen head's links; the last side pointed at says whose weights are written out. */
export function HeadLinks({ run }: { readonly run: Run }) {
  const { maps } = useMessages();
  const [box, room] = useSize<HTMLDivElement>();
  const [hovered, setHovered] = useState<Side | null>(null);
  const [locked, setLocked] = useState<Side>('query');
  const { stack, kind, layer, head } = useApp((state) => state.selection);
  const time = useApp((state) => state.time);
  const query = useApp((state) => pointed(state).query);
  const key = useApp((state) => pointed(state).key);
  const attention = useMemo(() => ({ stack, kind }), [stack, kind]);
  const pattern = useMemo(
    () => headPattern(run, { ...attention, layer, head }),
    [run, attention, layer, head],
  );
  const rows = rowsSoFar(run, attention, time);
  const tokens = useMemo(() => attentionTokens(run, attention), [run, attention]);
  const links = useMemo(() => linksOf(pattern, rows), [pattern, rows]);
  const layout = useMemo(() => room && linkLayout(tokens, room), [tokens, room]);
  const langs = attentionLanguages(run, attention);

  const side = hovered ?? locked;
  const active: End = { side, index: side === 'query' ? query : key };
  const weights = weightsOf(pattern, active);
  const hover = (end: End | null) => {
    setHovered(end?.side ?? null);
    preview(
      end &&
        (end.side === 'query'
          ? { row: end.index, column: key }
          : { row: query, column: end.index }),
    );
  };
  const choose = (end: End) => {
    setLocked(end.side);
    point(end.side === 'query' ? { query: end.index } : { key: end.index });
  };
  const named = (name: (word: string) => string) => (word: string, weight: number | null) =>
    weight === null ? name(word) : `${name(word)}, ${formatFixed(weight)}`;
  const masked = stack === 'decoder' && kind === 'self_attn';
  return (
    <div ref={box} className={styles.picture}>
      {layout && (
        <LinkDiagram
          layout={layout}
          links={links}
          active={active}
          query={{
            tokens: tokens.queries,
            lang: langs.queries,
            heading: maps.queries,
            chosen: query,
            ready: rows,
            weights: side === 'key' ? weights : null,
            describe: named(maps.asQuery),
          }}
          key_={{
            tokens: tokens.keys,
            lang: langs.keys,
            heading: maps.keys,
            chosen: key,
            ready: masked ? rows : tokens.keys.length,
            weights: side === 'query' ? weights : null,
            describe: named(maps.asKey),
          }}
          onHover={hover}
          onChoose={choose}
        />
      )}
      <div className="visually-hidden">
        <MatrixTable
          matrix={pattern}
          caption={maps.links(layer + 1, head + 1)}
          rowLabels={tokens.queries}
          columnLabels={tokens.keys}
          rowLang={langs.queries}
          columnLang={langs.keys}
        />
      </div>
    </div>
  );
}
