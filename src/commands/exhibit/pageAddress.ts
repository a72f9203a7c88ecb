/**
 * The address of the page as others may read it. Of a file only its name: where it lies tells the name of its owner, and leads nowhere
 * on another machine.
 */
export function pageAddress({
  protocol,
  origin,
  pathname,
}: Pick<Location, 'protocol' | 'origin' | 'pathname'>): string {
  return protocol === 'file:' ? (pathname.split('/').at(-1) ?? '') : `${origin}${pathname}`
}
