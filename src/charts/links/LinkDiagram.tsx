import { type CSSProperties, memo } from 'react';
import {
  type End,
  type Link,
  type LinkLayout,
  linkOpacity,
  linkWidth,
} from '../../view/links/links.ts';
import styles from './LinkDiagram.module.css';
import { LinkEnds, type LinkSide } from './LinkEnds.tsx';

export type LinkDiagramProps = {
  readonly layout: LinkLayout;
  /** Lightest first. */
  readonly links: readonly Link[];
  /** The word whose links stand out: the hovered one, else a locked one. */
  readonly active: End;
  readonly query: LinkSide;
  readonly key_: LinkSide;
  readonly onHover: (end: End | null) => void;
  readonly onChoose: (end: End) => void;
};

/** Words that ask and words that are looked at, joined by weight. */
export function LinkDiagram(props: LinkDiagramProps) {
  const { layout, links, active } = props;
  const { width, height, orientation, fontSize } = layout;
  const own = links.filter((link) => link[active.side] === active.index);
  const shared = { layout, active, onHover: props.onHover, onChoose: props.onChoose };
  return (
    <div
      className={styles.diagram}
      data-orientation={orientation}
      data-tight={fontSize < 15 || undefined}
      style={{ width, height, fontSize, '--widest': `${layout.widest}px` } as CSSProperties}
      onPointerLeave={() => props.onHover(null)}
    >
      <svg className={styles.lines} width={width} height={height} aria-hidden="true">
        <AllLines layout={layout} links={links} />
        <Lines layout={layout} links={own} />
      </svg>
      <LinkEnds {...shared} side="query" spots={layout.queries} {...props.query} />
      <LinkEnds {...shared} side="key" spots={layout.keys} {...props.key_} />
    </div>
  );
}

type LinesProps = Pick<LinkDiagramProps, 'layout' | 'links'>;

function Lines({ layout, links }: LinesProps) {
  return links.map(({ query, key, weight }) => (
    <path
      key={`${query} ${key}`}
      d={layout.path(query, key)}
      strokeWidth={linkWidth(weight)}
      strokeOpacity={linkOpacity(weight)}
    />
  ));
}

/** Does not change on hover, so it is not drawn again. */
const AllLines = memo(function AllLines(props: LinesProps) {
  return (
    <g className={styles.others}>
      <Lines {...props} />
    </g>
  );
});
