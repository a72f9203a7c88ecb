import { memo, useEffect, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { atlasStore } from '../store/atlasStore.ts'
import { pictureWords } from '../words/picture.ts'
import styles from './GraphView.module.css'
import type { PictureRequests } from './gestures/entityMenu.ts'
import { createLabelFonts } from './labels/labelFonts.ts'
import { loadLabelFonts } from './labels/loadLabelFonts.ts'
import { closeLayoutWorker } from './layouts/startLayout.ts'
import { NetworkCanvases, type Tools } from './NetworkCanvases.tsx'
import { sheetFor } from './place/sheet.ts'
import { startPlacing, type Placing, type PlacementState } from './place/placement.ts'

const networkUnderWay = ({ subject }: PlacementState) => subject
const networkPlaced = ({ placement }: PlacementState) => placement?.request.subject.network ?? null

// A network is drawn by an instance of its own; the number tells React which.
const numbers = new WeakMap<object, number>()
let lastNumber = 0
function numberOf(network: object): number {
  let number = numbers.get(network)
  if (number === undefined) numbers.set(network, (number = lastNumber += 1))
  return number
}

// A widget of its own, whose keys go to us and not to the browsing mode of a screen reader (ADR 8).
const FOCUSABLE = { role: 'application', tabIndex: 0 } as const

/**
 * The picture of the open network. It follows the store by itself: rendering this again costs nothing, and no panel
 * ever touches the canvas. It asks the app around it for what it cannot do: to open a menu, to open an entity.
 */
export const GraphView = memo(function GraphView({ onEntityMenu, onEntityOpen }: PictureRequests) {
  const region = useRef<HTMLDivElement>(null)
  const [tools, setTools] = useState<Tools | null>(null)
  const requests = useRef<PictureRequests>({ onEntityMenu, onEntityOpen })
  useEffect(() => {
    requests.current = { onEntityMenu, onEntityOpen }
  }, [onEntityMenu, onEntityOpen])

  useEffect(() => {
    const element = region.current
    if (!element) return undefined
    const family = getComputedStyle(element).fontFamily
    const sheet = () => sheetFor(element.clientWidth, element.clientHeight)
    let placing: Placing | null = null
    let isOver = false
    const begin = async () => {
      await loadLabelFonts(family)
      if (isOver) return
      const fonts = createLabelFonts(family)
      placing = startPlacing(atlasStore, fonts, sheet)
      setTools({ placing, fonts, family, region: element, requests: () => requests.current })
    }
    void begin()
    return () => {
      isOver = true
      placing?.stop()
      closeLayoutWorker()
      setTools(null)
    }
  }, [])

  const instructions = useId()
  return (
    <div
      ref={region}
      className={styles.region}
      {...FOCUSABLE}
      aria-label={pictureWords.name}
      aria-roledescription={pictureWords.roleDescription}
      aria-describedby={instructions}
    >
      <p id={instructions} hidden>
        {pictureWords.instructions}
      </p>
      {tools && <Pictures tools={tools} />}
    </div>
  )
})

/**
 * The picture of the network that was laid out last. That of the next one is made ready above it, out of sight, while a
 * worker lays it out: making elements and computing their style takes as long as drawing them.
 */
function Pictures({ tools }: { tools: Tools }) {
  const placed = useStore(tools.placing.state, networkPlaced)
  const next = useStore(tools.placing.state, networkUnderWay)
  const networks = [...new Set([placed, next])].filter((network) => network !== null)
  return networks.map((network) => (
    <NetworkCanvases key={numberOf(network)} network={network} tools={tools} />
  ))
}
