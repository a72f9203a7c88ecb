import { useMemo, useState } from 'react'
import { saveComparison } from '../../commands/compareFile.ts'
import { chokepointMoves } from '../../domain/compare/chokepointMoves.ts'
import { CHANGES, compareNetworks, type ChangeKind } from '../../domain/compare/compareNetworks.ts'
import { maskedPeopleOf } from '../../domain/mask/peopleMask.ts'
import { foldText } from '../../lib/foldText.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import type { Comparison } from '../../store/comparisonSlice.ts'
import { selectMasksComparison } from '../../store/selectors/selectMasksComparison.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { compareWords as words } from '../../words/compare.ts'
import { maskWords } from '../../words/mask.ts'
import { ChangeList } from './ChangeList.tsx'
import { MaskSwitch } from '../parts/MaskSwitch.tsx'
import styles from './CompareDialog.module.css'
import { MoveList } from './MoveList.tsx'

const selectIsOpen = ({ dialog }: AtlasState) => dialog === 'compare'
const selectComparison = ({ comparison }: AtlasState) => comparison

type Part = 'entity' | 'relation' | 'chokepoint'

const DIRECTIONS = [
  { id: 'older', label: words.older },
  { id: 'newer', label: words.newer },
] as const

const KINDS = [
  { id: 'all', label: words.all },
  ...CHANGES.map((kind) => ({ id: kind, label: words.kinds[kind] })),
] as const

function close(): void {
  const { setDialog, setComparison } = atlasStore.getState()
  setDialog(null)
  setComparison(null)
}

function Compare({ comparison: { name, open, other } }: { readonly comparison: Comparison }) {
  const [direction, setDirection] = useState<'older' | 'newer'>('older')
  const [part, setPart] = useState<Part>('entity')
  const [kind, setKind] = useState<'all' | ChangeKind>('all')
  const [text, setText] = useState('')
  const [before, after] = direction === 'older' ? [other, open] : [open, other]
  const changes = useMemo(() => compareNetworks(before.network, after.network), [before, after])
  const moves = useMemo(() => chokepointMoves(before, after), [before, after])
  const of = (one: Part) => changes.filter((change) => change.of === one)
  const asked = foldText(text)
  const isAsked = (row: { readonly name: string; readonly id: string }) =>
    asked === '' || foldText(`${row.name} ${row.id}`).includes(asked)
  const listed = of(part)
    .filter((change) => kind === 'all' || change.kind === kind)
    .filter(isAsked)
  const inPart = (one: ChangeKind) => of(part).filter((change) => change.kind === one).length
  const masks = useAtlas(selectMasksComparison)
  const people = useMemo(
    () => maskedPeopleOf(before.network.file, after.network.file),
    [before, after],
  )
  return (
    <Dialog
      isOpen
      size="large"
      title={words.title(name)}
      closeLabel={words.close}
      onClose={close}
      actions={
        <>
          <p className={styles['about']}>{words.about}</p>
          <Button
            isDisabled={changes.length + (moves?.length ?? 0) === 0}
            onPress={() => saveComparison(atlasStore, before, after)}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={styles['parts']}>
        <div className={styles['controls']}>
          <SegmentedControl
            label={words.parts}
            value={part}
            onChange={setPart}
            segments={[
              { id: 'entity', label: words.entities(of('entity').length) },
              { id: 'relation', label: words.relations(of('relation').length) },
              { id: 'chokepoint', label: words.chokepoints(moves?.length ?? 0) },
            ]}
          />
          <div className={styles['direction']}>
            <span aria-hidden>{words.direction}</span>
            <SegmentedControl
              label={words.direction}
              segments={DIRECTIONS}
              value={direction}
              onChange={setDirection}
            />
          </div>
        </div>
        <div className={styles['controls']}>
          <SearchField
            label={words.filter}
            placeholder={words.filter}
            clearLabel={words.clear}
            value={text}
            onChange={setText}
          />
          {part === 'chokepoint' ? null : (
            <SegmentedControl label={words.show} segments={KINDS} value={kind} onChange={setKind} />
          )}
        </div>
        {part === 'chokepoint' ? (
          <MoveList moves={moves && moves.filter(isAsked)} isWhole={asked === ''} />
        ) : (
          <>
            <p className={styles['about']} aria-live="polite">
              {words.summary(inPart('added'), inPart('removed'), inPart('changed'))}
            </p>
            <ChangeList changes={listed} isWhole={of(part).length === 0} />
          </>
        )}
        <MaskSwitch people={people} counted={maskWords.peopleOfBoth(people)} isMasked={masks}>
          {maskWords.savedOnly}
        </MaskSwitch>
      </div>
    </Dialog>
  )
}

/** What differs between the open network and another version; there while the dialog is `compare`. */
export function CompareDialog() {
  const comparison = useAtlas(selectComparison)
  return useAtlas(selectIsOpen) && comparison ? <Compare comparison={comparison} /> : null
}
