import { geoPath, type GeoProjection } from 'd3-geo'
import type { DrawnMap } from '../layoutOutput.ts'
import type { Country } from './atlas.ts'

/** The outlines of countries as a projection draws them: cut where the map ends, curves refined. */
export function mapOutlines(countries: readonly Country[], projection: GeoProjection): DrawnMap {
  const points: number[] = []
  const start: number[] = []
  const countryOf: number[] = []
  let country = 0
  const pen = {
    beginPath() {},
    closePath() {},
    arc() {},
    moveTo(x: number, y: number) {
      start.push(points.length / 2)
      countryOf.push(country)
      points.push(x, y)
    },
    lineTo(x: number, y: number) {
      points.push(x, y)
    },
  }
  const draw = geoPath(projection, pen as unknown as CanvasRenderingContext2D)
  for (const [index, { shape }] of countries.entries()) {
    country = index
    draw(shape)
  }
  return {
    codes: countries.map(({ code }) => code),
    countryOf: Int32Array.from(countryOf),
    start: Int32Array.from([...start, points.length / 2]),
    points: Float32Array.from(points),
  }
}
