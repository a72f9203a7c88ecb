import { useEffect, useRef } from 'react'
import { joinClasses } from './joinClasses.ts'
import styles from './PaletteList.module.css'
import type { usePalette } from './usePalette.ts'

interface PaletteListProps {
  readonly label: string
  readonly palette: ReturnType<typeof usePalette>
}

/** The lines of a palette, by group. */
export function PaletteList({ label, palette }: PaletteListProps) {
  const { drawn, current, listProps, groupProps, headingProps, optionProps } = palette
  const list = useRef<HTMLDivElement>(null)
  const isFirst = drawn.find(({ items }) => items.length > 0)?.items[0]?.id === current
  useEffect(() => {
    if (current === null) return
    const option = list.current?.querySelector(`[data-line="${CSS.escape(current)}"]`)
    // The first line brings its heading with it.
    const seen = isFirst ? option?.parentElement : option
    seen?.scrollIntoView?.({ block: isFirst ? 'start' : 'nearest' })
  }, [current, isFirst])

  return (
    <div ref={list} {...listProps} aria-label={label} className={styles['list']}>
      {drawn
        .filter(({ items }) => items.length > 0)
        .map((group) => (
          <div key={group.id} {...groupProps(group)}>
            <div {...headingProps(group)} className={styles['heading']}>
              {group.title}
            </div>
            {group.items.map((item) => (
              <div
                key={item.id}
                {...optionProps(item)}
                data-line={item.id}
                className={joinClasses(styles['line'], item.isDisabled && styles['disabled'])}
              >
                {item.content}
              </div>
            ))}
          </div>
        ))}
    </div>
  )
}
