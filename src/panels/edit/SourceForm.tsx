import { useMemo, useState } from 'react'
import { dropSource, saveSource } from '../../commands/editNetwork.ts'
import { citingRows, type CitingRows } from '../../domain/edit/citingRows.ts'
import { sourceDraftOf, type SourceDraft } from '../../domain/edit/sourceDraft.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Source } from '../../domain/network/schema/source.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { editWords } from '../../words/edit.ts'
import { editRowWords } from '../../words/editRows.ts'
import { CitingList } from './CitingList.tsx'
import { closeEdit, EditFrame } from './EditFrame.tsx'
import styles from './Fields.module.css'
import { SourceFields } from './SourceFields.tsx'
import { useDraft } from './useDraft.ts'

interface SourceFormProps {
  readonly network: Network
  readonly source: Source
}

const words = editRowWords.source

const countsOf = ({ claims, entities, relations, steps }: CitingRows) => ({
  claims,
  entities: entities.length,
  relations: relations.length,
  steps: steps.length,
})

/** The fields of a source that is there, what rests on it, and the way to remove it once nothing does. */
export function SourceForm({ network, source }: SourceFormProps) {
  const { id } = source
  const [initial] = useState(() => sourceDraftOf(source))
  const citing = useMemo(() => citingRows(network, id), [network, id])
  const [problem, setProblem] = useState('')
  const form = useDraft<SourceDraft>(
    `source ${id}`,
    initial,
    (draft) => saveSource(atlasStore, id, draft),
    closeEdit,
  )
  const isCited = citing.claims > 0
  const remove = async () => {
    const [found] = await dropSource(atlasStore, id)
    if (found) setProblem(found.sentence)
    else closeEdit()
  }
  return (
    <EditFrame title={words.title} submitLabel={editWords.saveChanges} isNew={false} form={form}>
      <p className={styles['reads']}>{isCited ? words.cited(countsOf(citing)) : words.uncited}</p>
      <SourceFields draft={form.draft} set={form.set} errorOf={form.errorOf} />
      {isCited ? <CitingList network={network} citing={citing} /> : null}
      <div className={styles['removal']}>
        <Button isDisabled={isCited} onPress={() => void remove()}>
          {words.remove}
        </Button>
        <span role={problem === '' ? undefined : 'alert'}>{isCited ? words.whyNot : problem}</span>
      </div>
    </EditFrame>
  )
}
