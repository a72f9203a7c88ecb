import { useEffect, useState } from 'react'

/** Something that is worked out. */
export type Worked<Value> =
  | { readonly status: 'working' }
  | { readonly status: 'done'; readonly value: Value }
  | { readonly status: 'failed'; readonly message: string }

const WORKING = { status: 'working' } as const

/** Works something out whenever it has to be another: `work` must keep its identity until then. Null asks for nothing. */
export function useWorked<Value>(work: (() => Promise<Value>) | null): Worked<Value> {
  const [found, setFound] = useState<{
    readonly of: typeof work
    readonly worked: Worked<Value>
  }>({ of: null, worked: WORKING })
  useEffect(() => {
    if (!work) return undefined
    let isCurrent = true
    const tell = (worked: Worked<Value>) => {
      if (isCurrent) setFound({ of: work, worked })
    }
    work().then(
      (value) => tell({ status: 'done', value }),
      (error: unknown) =>
        tell({ status: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isCurrent = false
    }
  }, [work])
  return found.of === work ? found.worked : WORKING
}
