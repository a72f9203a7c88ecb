import { useEffect, useState } from 'react'

/** What came of a question. */
export type Answer<Value> =
  | { readonly status: 'waiting' }
  | { readonly status: 'there'; readonly value: Value }
  | { readonly status: 'failed' }

interface Answered<Value> {
  readonly question: () => Promise<Value>
  readonly answer: Answer<Value>
}

const WAITING = { status: 'waiting' } as const

/** The answer to a question, which is asked anew when it is another function; only the last one counts. */
export function useAnswer<Value>(question: () => Promise<Value>): Answer<Value> {
  const [answered, setAnswered] = useState<Answered<Value> | null>(null)
  useEffect(() => {
    let isWanted = true
    const told = (answer: Answer<Value>) => {
      if (isWanted) setAnswered({ question, answer })
    }
    question().then(
      (value) => told({ status: 'there', value }),
      () => told({ status: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [question])
  return answered?.question === question ? answered.answer : WAITING
}
