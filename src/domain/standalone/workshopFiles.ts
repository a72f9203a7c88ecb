import { standaloneWords } from '../../words/standalone.ts'
import { dataHash } from '../network/dataHash.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import { handedOut, handoutPage, maskedPeople, type HandoutChoice } from './handout.ts'

export interface WorkshopFile {
  readonly name: string
  readonly text: string
}

const { readme } = standaloneWords

/** All a workshop without a connection needs: the page, the data, and how to run it. */
export function workshopFiles(
  template: string,
  file: NetworkFile,
  choice: HandoutChoice,
  date: string,
): readonly WorkshopFile[] {
  const given = handedOut(file, choice)
  const how = readme.text({
    title: given.meta.title,
    date,
    dataHash: dataHash(given),
    masked: choice.isMasked ? maskedPeople(file) : 0,
    disclaimer: given.meta.disclaimer,
  })
  return [
    { name: readme.name, text: how },
    { name: readme.page, text: handoutPage(template, file, choice) },
    { name: readme.data, text: `${JSON.stringify(given, null, 2)}\n` },
  ]
}
