import type { QrCode } from '../../view/sharing/qrCode.ts';
import styles from './QrPicture.module.css';

type QrPictureProps = { readonly code: QrCode; readonly label: string };

/** Black on white in every theme: many readers take no other. */
export function QrPicture({ code: { size, path }, label }: QrPictureProps) {
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path className={styles.ground} d={`M0 0h${size}v${size}H0z`} />
      <path className={styles.modules} d={path} />
    </svg>
  );
}
