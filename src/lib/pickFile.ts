function ask(input: HTMLInputElement): Promise<readonly File[]> {
  input.type = 'file'
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

/** Asks the person for one file. Resolves to null when they change their mind. */
export async function pickFile(accept: string): Promise<File | null> {
  const input = document.createElement('input')
  input.accept = accept
  const [file] = await ask(input)
  return file ?? null
}

/** Asks the person for files of any kind, as many as they like. None when they change their mind. */
export function pickFiles(): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.multiple = true
  return ask(input)
}
