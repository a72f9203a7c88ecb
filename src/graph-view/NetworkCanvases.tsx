import type { Core, CytoscapeOptions } from 'cytoscape'
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Network } from '../domain/network/network.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { attachPicture } from './attachPicture.ts'
import { ZOOM_LIMITS } from './camera/cameraControl.ts'
import { CytoscapeHost, differs } from './CytoscapeHost.ts'
import styles from './GraphView.module.css'
import type { PictureRequests } from './gestures/entityMenu.ts'
import type { LabelFonts } from './labels/labelText.ts'
import { readPalette } from './look/palette.ts'
import { pictureStyle } from './look/pictureStyle.ts'
import { createCanvasLayer } from './paint/canvasLayer.ts'
import type { Placing } from './place/placement.ts'
import { crowdOf } from './scene/crowdOf.ts'
import { pictureElements } from './scene/pictureElements.ts'

/** What outlives the networks that are shown one after the other. */
export interface Tools {
  readonly placing: Placing
  readonly fonts: LabelFonts
  readonly family: string
  readonly region: HTMLElement
  readonly requests: () => PictureRequests
}

function mounted<Element>(ref: RefObject<Element | null>): Element {
  if (!ref.current) throw new Error('a layer of the picture is not there yet')
  return ref.current
}

// Nothing is drawn before it is placed: until then the camera looks at a far corner, from as near as it gets.
const AWAY = { zoom: ZOOM_LIMITS.max, pan: { x: -1e6, y: -1e6 } } as const

function optionsFor(isLarge: boolean): CytoscapeOptions {
  return {
    ...AWAY,
    minZoom: ZOOM_LIMITS.min,
    maxZoom: ZOOM_LIMITS.max,
    boxSelectionEnabled: true,
    autounselectify: true,
    ...(isLarge && { hideEdgesOnViewport: true, textureOnViewport: true, pixelRatio: 1 }),
  }
}

/** The elements, style and options of a network, made once: nothing here changes while it is shown. */
function firstDrawing(network: Network) {
  const elements = pictureElements(network)
  const crowd = crowdOf(network)
  const options = optionsFor(crowd.isLarge)
  const stylesheet = pictureStyle(readPalette(), crowd)
  return { elements, options, stylesheet }
}

/** Cytoscape's canvas for one network, with ours beneath and above it. Never renders again. */
export function NetworkCanvases({ network, tools }: { network: Network; tools: Tools }) {
  const drawing = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLCanvasElement>(null)
  const focus = useRef<HTMLCanvasElement>(null)
  const marks = useRef<HTMLCanvasElement>(null)
  const overview = useRef<HTMLCanvasElement>(null)
  const instance = useRef<Core>(null)
  const [first] = useState(() => firstDrawing(network))

  // Called after every update of the host, with the same instance.
  const keep = useCallback((cy: Core) => {
    instance.current = cy
  }, [])

  // Runs when the host has made its instance, and ends before the host destroys it.
  useLayoutEffect(
    () =>
      attachPicture(mounted(instance), {
        ...tools,
        store: atlasStore,
        network,
        overview: mounted(overview),
        layers: {
          drawing: mounted(drawing),
          ground: createCanvasLayer(mounted(ground)),
          focus: createCanvasLayer(mounted(focus)),
          marks: createCanvasLayer(mounted(marks)),
        },
      }),
    [network, tools],
  )

  return (
    <>
      <canvas ref={ground} className={styles.layer} aria-hidden="true" />
      <div ref={drawing} className={styles.drawing}>
        <CytoscapeHost
          className={styles.host}
          elements={first.elements}
          stylesheet={first.stylesheet}
          options={first.options}
          diff={differs}
          cy={keep}
        />
      </div>
      <canvas ref={focus} className={styles.layer} aria-hidden="true" />
      <canvas ref={marks} className={styles.layer} aria-hidden="true" />
      <canvas ref={overview} className={styles.overview} aria-hidden="true" hidden />
    </>
  )
}
