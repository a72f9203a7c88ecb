import { useEffect, useState } from 'react'

/** What came of a question. */
export type Answer<Value> =
  | { readonly status: 'waiting' }
  | { readonly status: 'there'; readonly value: Value }
  | { readonly status: 'failed' }

/** Asks for something; the signal comes once nobody waits for it any more. */
export type Question<Value> = (signal: AbortSignal) => Promise<Value>

interface Answered<Value> {
  readonly question: Question<Value>
  readonly answer: Answer<Value>
}

const WAITING = { status: 'waiting' } as const

/** The answer to a question, which is asked anew when it is another function; only the last one counts. */
export function useAnswer<Value>(question: Question<Value>): Answer<Value> {
  const [answered, setAnswered] = useState<Answered<Value> | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const told = (answer: Answer<Value>) => {
      if (!controller.signal.aborted) setAnswered({ question, answer })
    }
    question(controller.signal).then(
      (value) => told({ status: 'there', value }),
      () => told({ status: 'failed' }),
    )
    return () => controller.abort()
  }, [question])
  return answered?.question === question ? answered.answer : WAITING
}
