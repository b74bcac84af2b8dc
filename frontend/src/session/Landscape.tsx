import styles from './Landscape.module.css';

/** The way in: hills at dusk and stones across the water. Says nothing that is not said in words beside it. */
export function Landscape() {
  return (
    <svg
      className={styles.landscape}
      viewBox="0 0 800 900"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <rect width="800" height="900" className={styles.sky} />
      <circle cx="560" cy="300" r="78" className={styles.sun} />
      <path
        d="M0 420c90-70 170-96 250-70s120 20 190-30 150-60 220-20 100 50 140 40v560H0Z"
        className={styles.far}
      />
      <path d="M0 500c70-30 130-40 210-16s150 40 250-4 200-74 340-16v436H0Z" className={styles.middle} />
      <g className={styles.near}>
        <path d="M0 560c120-34 220-30 330-6s250 40 470-30v376H0Z" />
        <path d="m76 575 26-96 26 96ZM124 580l20-74 20 74ZM40 580l18-66 18 66Z" />
        <path d="m650 575 30-112 30 112ZM706 570l22-84 22 84ZM612 580l17-62 17 62Z" />
      </g>
      <path d="M0 640c160-20 300 10 460 0s240-26 340-16v276H0Z" className={styles.water} />
      <g className={styles.ripples}>
        <path d="M70 700h90M250 690h60M520 676h110M640 716h80M120 790h70M560 800h120M30 850h60" />
      </g>
      <g className={styles.stones}>
        <ellipse cx="150" cy="852" rx="66" ry="22" />
        <ellipse cx="276" cy="800" rx="56" ry="18" />
        <ellipse cx="388" cy="752" rx="46" ry="15" />
        <ellipse cx="478" cy="712" rx="37" ry="12" />
      </g>
      <ellipse cx="550" cy="678" rx="29" ry="9.5" className={styles.last} />
    </svg>
  );
}
