import { describe, expect, it } from 'vitest'
import { importByPart, partsByName } from '../../scripts/kitByPart.mjs'

const parts = partsByName(
  new Map([
    ['Table', ['Button', 'Collection', 'Row', 'Table']],
    ['Button', ['Button', 'ButtonContext']],
    ['Tree', ['Collection', 'Tree']],
  ]),
)

describe('the interface kit', () => {
  it('is imported from the part of the same name, else from the smallest that has it', () => {
    expect(
      importByPart("import { Button, Collection, Row } from 'react-aria-components'\n", parts),
    ).toBe(
      [
        "import { Button } from 'react-aria-components/Button';",
        "import { Collection } from 'react-aria-components/Tree';",
        "import { Row } from 'react-aria-components/Table'\n",
      ].join(''),
    )
  })

  it('keeps other names, leaves types out and other imports alone', () => {
    const code =
      "import {\n  Table as Grid,\n  type Key,\n} from 'react-aria-components'\nimport { useRef } from 'react'"
    expect(importByPart(code, parts)).toBe(
      "import { Table as Grid } from 'react-aria-components/Table'\nimport { useRef } from 'react'",
    )
  })

  it('imports from the whole what no part has', () => {
    expect(importByPart("import { I18nProvider } from 'react-aria-components'", parts)).toBe(
      "import { I18nProvider } from 'react-aria-components'",
    )
  })
})
