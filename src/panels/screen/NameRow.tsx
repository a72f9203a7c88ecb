import { useState } from 'react'
import type { ScreenedName } from '../../domain/screen/screening.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import type { ScreeningDone } from '../../store/screeningSlice.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { screenWords as words } from '../../words/screen.ts'
import { LeadCard } from './LeadCard.tsx'
import styles from './NameRow.module.css'

interface NameRowProps {
  readonly name: ScreenedName
  readonly screening: ScreeningDone
  readonly least: number
}

/** A name that was asked for: its leads side by side with it, or what it was not found in. */
export function NameRow({ name, screening, least }: NameRowProps) {
  const leads = name.leads.filter(({ closeness }) => closeness >= least)
  const [isOpen, setOpen] = useState(false)
  const [nearest] = name.leads
  const best = leads[0]
  return (
    <Disclosure
      level={4}
      isOpen={isOpen}
      onToggle={setOpen}
      title={
        <span className={styles['title']}>
          <bdi className={styles['name']}>{visibleControls(name.name)}</bdi>
          <span className={styles['outcome']}>
            {best
              ? `${words.best(visibleControls(best.entity.name), leads.length - 1)} · ${words.closenessIs(best.closeness)}`
              : words.noLeads}
          </span>
        </span>
      }
    >
      {best ? (
        <ul className={styles['leads']}>
          {leads.map((lead) => (
            <LeadCard
              key={`${lead.listId} ${lead.entity.id}`}
              asked={name}
              lead={lead}
              screening={screening}
            />
          ))}
        </ul>
      ) : (
        <p className={styles['none']}>
          {words.noMatch(
            screening.lists.map(({ title }) => title),
            least,
          )}{' '}
          {nearest ? words.nearest(nearest.text, nearest.closeness) : null} {words.notMeaning}
        </p>
      )}
      {name.leftOut > 0 ? <p className={styles['none']}>{words.moreLeads(name.leftOut)}</p> : null}
    </Disclosure>
  )
}
