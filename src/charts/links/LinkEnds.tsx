import type { KeyboardEvent } from 'react';
import type { Axis } from '../../view/geometry.ts';
import type { End, LinkLayout, Spot } from '../../view/links/links.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import { rowName } from '../../view/sentence/rowNames.ts';
import styles from './LinkDiagram.module.css';

/** One of the two sides, in words. */
export type LinkSide = {
  readonly tokens: readonly string[];
  /** What each of them helps to produce: said of every one, shown beside the chosen. */
  readonly made?: readonly string[] | undefined;
  readonly lang: string;
  readonly heading: string;
  readonly chosen: number;
  /** How many of the tokens exist at this decoding step. */
  readonly ready: number;
  /** Beside the words, when a word of the other side is active. */
  readonly weights: readonly number[] | null;
  /** A word's accessible name. */
  readonly describe: (word: string, weight: number | null) => string;
};

type LinkEndsProps = LinkSide & {
  readonly side: Axis;
  readonly layout: LinkLayout;
  readonly spots: readonly Spot[];
  readonly active: End;
  readonly onHover: (end: End | null) => void;
  readonly onChoose: (end: End) => void;
};

/** A row or column of words: one tab stop, ↑ and ↓ move and choose. */
export function LinkEnds(props: LinkEndsProps) {
  const { side, spots, weights, ready, layout } = props;
  const most = weights ? Math.max(...weights.slice(0, ready)) : 0;
  const [first] = spots;
  const down = layout.orientation === 'down';
  const right = { right: layout.width - (first?.x ?? 0) + 12 };
  const place = side === 'query' ? right : { left: (first?.x ?? 0) + 12 };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's looks and ways.
    <div role="group" aria-label={props.heading} onKeyDown={(event) => move(event, props)}>
      <span className={styles.heading} data-side={side} style={down ? place : undefined}>
        {props.heading}
      </span>
      {props.tokens.map((token, index) => {
        const spot = spots[index];
        if (!spot) return null;
        const weight = weights && index < ready ? (weights[index] ?? 0) : null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a token is its position.
          <div key={index} className={styles.end} data-side={side} style={placed(spot, down)}>
            {weight !== null && (
              <span
                className={styles.number}
                data-most={weight === most || undefined}
                aria-hidden="true"
              >
                {formatFixed(weight)}
              </span>
            )}
            <Word {...props} token={token} index={index} weight={weight} />
          </div>
        );
      })}
    </div>
  );
}

/** The whole pitch listens, so that a pointer moving along the words never falls between two. */
function placed({ x, y, room }: Spot, down: boolean) {
  return down ? { left: x, top: y, height: room } : { left: x, top: y };
}

type WordProps = LinkEndsProps & { token: string; index: number; weight: number | null };

function Word({ side, token, index, weight, ...props }: WordProps) {
  const end = { side, index };
  const chosen = index === props.chosen;
  const made = props.made?.[index];
  return (
    <button
      type="button"
      className={styles.word}
      lang={props.lang}
      disabled={index >= props.ready}
      aria-pressed={chosen}
      aria-label={props.describe(rowName(token, made), weight)}
      tabIndex={chosen ? 0 : -1}
      data-chosen={chosen || undefined}
      data-active={(props.active.side === side && props.active.index === index) || undefined}
      onPointerEnter={(event) => event.pointerType !== 'touch' && props.onHover(end)}
      onClick={() => props.onChoose(end)}
    >
      {token}
      {chosen && made !== undefined && <small className={styles.made}> → {made}</small>}
    </button>
  );
}

const moves: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function move(event: KeyboardEvent<HTMLElement>, props: LinkEndsProps) {
  const by = moves[event.key];
  if (by === undefined || event.altKey || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  const index = Math.max(0, Math.min(props.ready - 1, props.chosen + by));
  props.onChoose({ side: props.side, index });
  event.currentTarget.querySelectorAll('button')[index]?.focus();
}
