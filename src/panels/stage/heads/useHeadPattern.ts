import { useMemo, useState } from 'react';
import { point, preview } from '../../../store/actions.ts';
import { pointed } from '../../../store/pointed.ts';
import type { Run } from '../../../trace/run.ts';
import type { Axis } from '../../../view/geometry.ts';
import { attentionTokens, headPattern, rowsSoFar } from '../../../view/heads/heads.ts';
import { type End, linksOf } from '../../../view/links/links.ts';
import { isCausal } from '../../../view/steps/mask.ts';
import { useHead } from '../../selected.ts';
import { useSlot } from '../../slot.ts';

/** The chosen head's pattern with its words, and how many of them decoding has reached. */
export function useHeadPattern(run: Run) {
  const { stack, kind, layer, head } = useHead();
  const time = useSlot((state) => state.time);
  return useMemo(() => {
    const attention = { stack, kind };
    const tokens = attentionTokens(run, attention);
    const rows = rowsSoFar(run, attention, time);
    const pattern = headPattern(run, { ...attention, layer, head });
    const keys = isCausal(attention) ? rows : tokens.keys.length;
    return { pattern, tokens, rows, keys, links: linksOf(pattern, rows), layer, head };
  }, [run, stack, kind, layer, head, time]);
}

/** Both ends pointed at; the side hovered, or clicked last, is the one whose weights are shown. */
export function useLinkEnds() {
  const [hovered, setHovered] = useState<Axis | null>(null);
  const [locked, setLocked] = useState<Axis>('query');
  const query = useSlot((state) => pointed(state).query);
  const key = useSlot((state) => pointed(state).key);
  const side = hovered ?? locked;
  const active: End = { side, index: side === 'query' ? query : key };
  const hover = (end: End | null) => {
    setHovered(end?.side ?? null);
    const row = end?.side === 'query' ? end.index : query;
    const column = end?.side === 'key' ? end.index : key;
    preview(end && { row, column });
  };
  const choose = (end: End) => {
    setLocked(end.side);
    point(end.side === 'query' ? { query: end.index } : { key: end.index });
  };
  return { query, key, active, hover, choose };
}
