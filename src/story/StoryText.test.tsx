import { render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { StoryText } from './StoryText.tsx'

beforeEach(() => {
  atlasStore.getState().finishOpening({
    network: buildNetwork({ entities: ['a'] }),
    origin: { kind: 'file', fileName: 'x.json' },
    dataHash: 'a'.repeat(64),
  })
})

const show = (text: string) => render(<StoryText text={text} />).container

describe('the text of a step', () => {
  it('shows the sources it cites under their numbers, with links', () => {
    const text = show('The bank **moved** money.[^s1][^s1]')
    expect(screen.getByText('moved').tagName).toBe('STRONG')
    const [mark] = screen.getAllByRole('link')
    expect(mark).toHaveAccessibleName('Source 1: Notice 1, opens in a new tab')
    expect(mark).toHaveAttribute('href', 'https://example.org/notice-1')
    expect(text.textContent).not.toContain('[^')
  })

  it('shows by a sign what was computed, and nothing behind what belongs to an exercise', () => {
    const text = show('Twelve of 471.[^computed] Select it.[^exercise]')
    expect(text.textContent).toBe('Twelve of 471.=Computed from this network Select it.')
    expect(screen.getByTitle('Computed from this network')).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('says of an unknown source that it is unknown', () => {
    expect(show('So it is.[^s9]').textContent).toContain('Source s9 is not in this network')
  })

  it('leaves out HTML, pictures and addresses that are not of the web', () => {
    const text = show(
      'A <b onclick="x()">b</b> ![p](https://example.org/p.png) [go](javascript:alert(1)) [ok](https://example.org/)',
    )
    expect(text.querySelector('b, img, script')).toBeNull()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/',
    ])
  })
})
