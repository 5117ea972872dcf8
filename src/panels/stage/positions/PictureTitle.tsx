import type { ReactNode } from 'react';
import type { Box } from '../../../view/geometry.ts';
import styles from './PositionsStage.module.css';

type PictureTitleProps = {
  readonly rect: Box;
  /** How far above the picture its title begins. */
  readonly above: number;
  readonly title: string;
  /** At the other end: a legend, or a number, and the way to its table. */
  readonly children?: ReactNode;
};

export function PictureTitle({ rect, above, title, children }: PictureTitleProps) {
  return (
    <div className={styles.title} style={{ left: rect.x, top: rect.y - above, width: rect.width }}>
      <b>{title}</b>
      {children && <span className={styles.aside}>{children}</span>}
    </div>
  );
}
