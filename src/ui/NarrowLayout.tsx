import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { joinClasses } from './joinClasses.ts'
import type { SplitAreaName, SplitLayoutProps } from './SplitLayout.tsx'
import styles from './SplitLayout.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const AREAS: readonly SplitAreaName[] = ['start', 'centre', 'end', 'bottom']

/** The split layout on a narrow window. The centre stays behind the others, so that it keeps its state. */
export function NarrowLayout(props: SplitLayoutProps) {
  const { narrowArea, onNarrowAreaChange, strip, centre, areasLabel } = props
  const over = narrowArea === 'centre' ? null : props[narrowArea]
  return (
    <div className={styles['narrow']}>
      <div className={styles['stage']}>
        <section aria-label={centre.label} className={styles['area']} inert={over !== null}>
          {centre.content}
        </section>
        {over === null ? null : (
          <section aria-label={over.label} className={joinClasses(styles['area'], styles['over'])}>
            {over.content}
          </section>
        )}
      </div>
      <div className={styles['strip']}>{strip}</div>
      <ToggleButtonGroup
        aria-label={areasLabel}
        data-tour="areas"
        className={styles['areas'] ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[narrowArea]}
        onSelectionChange={(keys) => {
          const chosen = AREAS.find((area) => keys.has(area))
          if (chosen) onNarrowAreaChange(chosen)
        }}
      >
        {AREAS.map((area) => (
          <ToggleButton key={area} id={area} className={styles['areaButton'] ?? ''}>
            {props[area].label}
            {props[area].news && area !== narrowArea ? (
              <span className={styles['news']}>
                <VisuallyHidden>{props[area].news}</VisuallyHidden>
              </span>
            ) : null}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
