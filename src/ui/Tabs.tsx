import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import styles from './Tabs.module.css'

export interface TabEntry<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Figures behind the label. */
  readonly count?: string
}

export interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly TabEntry<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** Controls at the end of the line of tabs. */
  readonly end?: ReactNode
  /** The panel of the selected tab. */
  readonly children: ReactNode
}

/** Tabs over one panel; only the selected one is rendered. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  end,
  children,
}: TabsProps<Id>) {
  return (
    <AriaTabs
      className={styles['tabs'] ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key)
        if (tab) onSelect(tab.id)
      }}
    >
      <div className={styles['bar']}>
        <TabList aria-label={label} className={styles['list'] ?? ''}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
              {tab.label}
              {tab.count === undefined ? null : (
                <span className={styles['count']}>{tab.count}</span>
              )}
            </Tab>
          ))}
        </TabList>
        {end === undefined ? null : <div className={styles['end']}>{end}</div>}
      </div>
      {tabs.map(({ id }) => (
        <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
          {id === selected ? children : null}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
