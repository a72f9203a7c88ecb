/** A canvas that covers the picture and stays crisp on dense screens. */
export interface CanvasLayer {
  readonly canvas: HTMLCanvasElement
  /** Clears it and hands out its context, in CSS pixels. */
  begin: (width: number, height: number) => CanvasRenderingContext2D
}

export function createCanvasLayer(canvas: HTMLCanvasElement): CanvasLayer {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no canvas to draw on')
  return {
    canvas,
    begin(width, height) {
      const density = window.devicePixelRatio || 1
      const [across, down] = [Math.round(width * density), Math.round(height * density)]
      if (canvas.width !== across || canvas.height !== down) {
        canvas.width = across
        canvas.height = down
      } else {
        context.setTransform(1, 0, 0, 1, 0, 0)
        context.clearRect(0, 0, across, down)
      }
      context.setTransform(density, 0, 0, density, 0, 0)
      return context
    },
  }
}
