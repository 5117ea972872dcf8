import type { Axis } from '../../view/geometry.ts';
import { linkOpacity, linkWidth } from '../../view/links/links.ts';
import { type OneLinkLayout, oneLinkLayout, type WordSpot } from '../../view/links/oneLink.ts';
import { formatFixed } from '../../view/matrix/format.ts';
import { useSize } from '../useSize.ts';
import styles from './OneLink.module.css';

type Sentence = { readonly words: readonly string[]; readonly lang: string };

type OneLinkProps = {
  readonly queries: Sentence;
  readonly keys: Sentence;
  readonly query: number;
  readonly key_: number;
  readonly weight: number;
  /** Accessible name of the whole picture. */
  readonly label: string;
};

/** One link over the sentences themselves: as thick as it is strong. */
export function OneLink(props: OneLinkProps) {
  const [box, room] = useSize<HTMLDivElement>();
  const words = { queries: props.queries.words, keys: props.keys.words };
  return (
    <div ref={box} className={styles.room} role="img" aria-label={props.label}>
      {room && <Picture {...props} layout={oneLinkLayout(words, room)} />}
    </div>
  );
}

function Picture(props: OneLinkProps & { readonly layout: OneLinkLayout }) {
  const { layout, query, key_, weight } = props;
  const { x, y } = layout.middle(query, key_);
  return (
    <div aria-hidden="true" style={{ fontSize: layout.fontSize }}>
      <svg aria-hidden="true" className={styles.lines}>
        <path
          d={layout.path(query, key_)}
          strokeWidth={linkWidth(weight)}
          strokeOpacity={linkOpacity(weight)}
        />
      </svg>
      <Words {...props.queries} side="query" spots={layout.queries} chosen={query} />
      <Words {...props.keys} side="key" spots={layout.keys} chosen={key_} />
      <span className={styles.weight} style={{ left: x, top: y }}>
        {formatFixed(weight)}
      </span>
    </div>
  );
}

type WordsProps = Sentence & {
  readonly side: Axis;
  readonly spots: readonly WordSpot[];
  readonly chosen: number;
};

function Words({ words, lang, side, spots, chosen }: WordsProps) {
  return words.map((word, index) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place.
      key={index}
      className={styles.word}
      lang={lang}
      data-side={side}
      data-chosen={index === chosen || undefined}
      style={{ left: spots[index]?.x, top: spots[index]?.y }}
    >
      {word}
    </span>
  ));
}
