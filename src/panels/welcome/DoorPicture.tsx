import styles from './DoorPicture.module.css'

const ENDS = [10, 26, 42, 58, 74]

function Hourglass() {
  return (
    <>
      {ENDS.map((y) => (
        <g key={y}>
          <path className={styles['flow']} d={`M22 ${y} C 56 ${y}, 62 42, 92 42`} />
          <path className={styles['flow']} d={`M108 42 C 138 42, 144 ${y}, 178 ${y}`} />
          <circle
            className={y % 32 === 10 ? styles['origin'] : styles['trade']}
            cx="22"
            cy={y}
            r="4"
          />
          <rect className={styles['demand']} x="174" y={y - 4} width="8" height="8" rx="1" />
        </g>
      ))}
      <circle className={styles['halo']} cx="100" cy="42" r="13" />
      <rect className={styles['trade']} x="94" y="36" width="12" height="12" rx="3" />
    </>
  )
}

function Lantern() {
  return (
    <>
      <path className={styles['flow']} d="M100 4 v10 M84 22 h32 M84 62 h32" />
      <path
        className={styles['line']}
        d="M90 22 q10 -16 20 0 M86 22 v40 M114 22 v40 M82 62 h36 l-4 10 h-28 z"
      />
      <circle className={styles['halo']} cx="100" cy="42" r="9" />
      <circle className={styles['bank']} cx="100" cy="42" r="4" />
      {[-1, 1].flatMap((side) =>
        [-22, 0, 22].map((rise) => (
          <g key={`${side}${rise}`}>
            <path
              className={styles['flow']}
              d={`M${100 + side * 22} ${42 + rise / 4} L${100 + side * 54} ${42 + rise}`}
            />
            <circle
              className={rise === 0 ? styles['cover'] : styles['origin']}
              cx={100 + side * 58}
              cy={42 + rise}
              r="4"
            />
          </g>
        )),
      )}
    </>
  )
}

function Sheet() {
  return (
    <>
      <path className={styles['sheet']} d="M72 6 h40 l16 16 v56 h-56 z" />
      <path className={styles['line']} d="M112 6 v16 h16" />
      <path className={styles['flow']} d="M84 40 L100 52 L116 38 M100 52 L100 66" />
      <circle className={styles['origin']} cx="84" cy="40" r="4" />
      <circle className={styles['bank']} cx="116" cy="38" r="4" />
      <circle className={styles['trade']} cx="100" cy="52" r="4" />
      <rect className={styles['demand']} x="96" y="63" width="8" height="8" rx="1" />
    </>
  )
}

const PICTURES = { real: Hourglass, fictional: Lantern, file: Sheet }

/** A drawing on a door, in the marks of the picture: decoration. */
export function DoorPicture({ of }: { readonly of: keyof typeof PICTURES }) {
  const Picture = PICTURES[of]
  return (
    <svg aria-hidden className={styles['picture']} viewBox="0 0 200 84">
      <Picture />
    </svg>
  )
}
