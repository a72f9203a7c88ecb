import { describe, expect, it } from 'vitest'
import { bareSentences, sentencesOf } from './bareSentences.ts'

describe('the sentences of a text', () => {
  it('end with their full stop, what closes it and the footnotes behind it', () => {
    expect(
      sentencesOf('It moved $2.5 million.[^S1][^S2] He said “no.” (Twice.)[^S3] Who? All of it!'),
    ).toEqual([
      'It moved $2.5 million.[^S1][^S2]',
      'He said “no.”',
      '(Twice.)[^S3]',
      'Who?',
      'All of it!',
    ])
  })

  it('end with a line, and begin behind what Markdown puts there', () => {
    expect(sentencesOf('## Harms\n\n- **One:** a bank\n2. a **ship.**\n> Ask.\n')).toEqual([
      'Harms',
      '**One:** a bank',
      'a **ship.**',
      'Ask.',
    ])
  })

  it('are none where there is no text', () => {
    expect(sentencesOf(' \n\n ')).toEqual([])
  })
})

describe('sentences that rest on nothing said', () => {
  it('are those without a footnote that ask nothing', () => {
    expect(
      bareSentences(
        'Listed in 2016.[^S06] By the list,[^S01] a bank. Twelve of 471.[^computed] Select it.[^exercise] How many? It is so. “Why?” Done?[^computed]',
      ),
    ).toEqual(['It is so.'])
  })

  it('are found wherever a footnote of the sentence before ends', () => {
    expect(bareSentences('One.[^S1] Two.\n\nThree.[^S1]\nFour')).toEqual(['Two.', 'Four'])
  })
})
