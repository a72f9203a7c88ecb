import { useEffect, useState } from 'react'

/** What came of a question. */
export type Answer<Value> =
  | { readonly status: 'waiting' }
  | { readonly status: 'there'; readonly value: Value }
  | { readonly status: 'failed'; readonly reason: string }

/** Asks for something; the signal comes once nobody waits for it any more. */
export type Question<Value> = (signal: AbortSignal) => Promise<Value>

interface Answered<Value> {
  readonly question: Question<Value>
  readonly answer: Answer<Value>
}

const WAITING = { status: 'waiting' } as const

/** The answer to a question, which is asked anew when it is another function; only the last one counts. Null asks for nothing. */
export function useAnswer<Value>(question: Question<Value> | null): Answer<Value> {
  const [answered, setAnswered] = useState<Answered<Value> | null>(null)
  useEffect(() => {
    if (!question) return undefined
    const controller = new AbortController()
    const told = (answer: Answer<Value>) => {
      if (!controller.signal.aborted) setAnswered({ question, answer })
    }
    question(controller.signal).then(
      (value) => told({ status: 'there', value }),
      (error: unknown) =>
        told({ status: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
    return () => controller.abort()
  }, [question])
  return answered && answered.question === question ? answered.answer : WAITING
}
