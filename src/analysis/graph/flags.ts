/** 1 for every vertex of a list, 0 for the others. */
export function flagsOf(vertexCount: number, vertices: ArrayLike<number>): Uint8Array {
  const flags = new Uint8Array(vertexCount)
  for (let place = 0; place < vertices.length; place++) flags[vertices[place]!] = 1
  return flags
}
