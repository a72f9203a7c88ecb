import { useState } from 'react'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { savePictureWords as words } from '../../words/savePicture.ts'
import styles from './ExhibitDialog.module.css'

async function copy(text: string): Promise<void> {
  const { announce } = atlasStore.getState()
  try {
    await navigator.clipboard.writeText(text)
    announce(words.altTextCopied)
  } catch {
    announce(words.notCopied)
  }
}

/** What the picture shows in words, to be pasted beside a PNG, which cannot carry it. */
export function AltText({ text }: { readonly text: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure title={words.altText} isOpen={isOpen} onToggle={setOpen}>
      <div className={styles['alt']}>
        <p>{text}</p>
        <Button onPress={() => void copy(text)}>{words.copyAltText}</Button>
      </div>
    </Disclosure>
  )
}
