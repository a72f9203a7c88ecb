import { readFilesWords } from '../../words/readFiles.ts'

/** One name for files that are read together. */
export function namesTogether(files: readonly { readonly name: string }[]): string {
  return readFilesWords.together(files[0]?.name ?? '', Math.max(0, files.length - 1))
}
