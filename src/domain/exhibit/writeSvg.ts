import type { Exhibit, ExhibitLook } from './exhibit.ts'
import { EXHIBIT_COLOURS, type ExhibitColours } from './exhibitColours.ts'
import { exhibitFrame, FRAME_TYPE, MARGIN, type FrameLine } from './exhibitFrame.ts'
import { drawPicture } from './svg/drawPicture.ts'
import { drawType, TYPEFACE } from './svg/drawType.ts'
import { LEFT_HALF } from './svg/drawMarks.ts'
import { element, escapeXml, group, short } from './svg/svgElement.ts'

const WINDOW = 'exhibit-window'
const TITLE = 'exhibit-title'
const DESCRIPTION = 'exhibit-description'

/** Only addresses of the web become links. */
const isWebAddress = (address: string) => /^https?:\/\//i.test(address)

function drawLine({ kind, text, x, y, isMuted, href }: FrameLine, colours: ExhibitColours): string {
  const { size, weight } = FRAME_TYPE[kind]
  const drawn = drawType(
    text,
    { x, y },
    { size, weight, colour: colours[isMuted ? '--muted' : '--ink'] },
  )
  return href !== undefined && isWebAddress(href) ? element('a', { href }, drawn) : drawn
}

function clip(id: string, box: Readonly<Record<string, number>>): string {
  return element('clipPath', { id }, element('rect', box))
}

function definitions({ window }: ReturnType<typeof exhibitFrame>): string {
  return element(
    'defs',
    {},
    clip(WINDOW, { x: 0, y: 0, width: window.width, height: window.height }) +
      clip(LEFT_HALF, { x: -2, y: -2, width: 2, height: 4 }),
  )
}

/**
 * An exhibit as SVG: basic shapes and text in fallback fonts, nothing from elsewhere, a title and a description for those who do not
 * see it. `typeface` is markup with the letters of the text, for drawing on a canvas where fonts of the page are out of reach.
 */
export function writeSvg(exhibit: Exhibit, look: ExhibitLook, typeface = ''): string {
  const colours = EXHIBIT_COLOURS[look.theme]
  const frame = exhibitFrame(exhibit, look)
  const { width, height, window } = frame
  const content = [
    element('title', { id: TITLE }, escapeXml(exhibit.facts.title)),
    element('desc', { id: DESCRIPTION }, escapeXml(exhibit.altText)),
    typeface,
    definitions(frame),
    look.ground === 'paper' ? element('rect', { width, height, fill: colours['--ground'] }) : '',
    element(
      'g',
      {
        id: 'exhibit-picture',
        transform: `translate(${short(window.x)} ${short(window.y)})`,
      },
      element('g', { 'clip-path': `url(#${WINDOW})` }, drawPicture(exhibit.picture, colours)),
    ),
    group(
      { id: 'exhibit-legend' },
      frame.legend.map(({ entry, x, y }) =>
        group({ 'data-legend': entry.key }, [
          group({ transform: `translate(${short(x)} ${short(y)})` }, [entry.mark(colours)]),
          drawType(
            entry.label,
            { x: x + entry.width + 6, y },
            {
              size: FRAME_TYPE.legend.size,
              weight: FRAME_TYPE.legend.weight,
              colour: colours['--ink'],
            },
          ),
        ]),
      ),
    ),
    element('line', {
      x1: MARGIN,
      y1: frame.rule,
      x2: width - MARGIN,
      y2: frame.rule,
      stroke: colours['--hairline'],
    }),
    group(
      { id: 'exhibit-text' },
      frame.lines.map((line) => drawLine(line, colours)),
    ),
  ]
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      role: 'img',
      'aria-labelledby': `${TITLE} ${DESCRIPTION}`,
      'font-family': TYPEFACE,
    },
    content.join(''),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`
}
