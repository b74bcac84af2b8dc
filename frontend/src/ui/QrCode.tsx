import { encode } from 'uqr';
import styles from './QrCode.module.css';

/** The quiet edge a camera needs to find the code. */
const EDGE = 4;

/** An address as a square that a phone's camera reads. Drawn here, so that no address leaves the page to be drawn. */
export default function QrCode({ address, label }: { address: string; label: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: EDGE });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={squares.join('')} fill="currentColor" />
    </svg>
  );
}
