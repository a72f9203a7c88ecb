/** The page holds no sample files, so it offers none. */
export function SampleFiles() {
  return null
}
