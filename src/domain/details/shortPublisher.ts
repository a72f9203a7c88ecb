/** The name of a publisher without what stands in brackets behind it, such as where a copy was found. */
export function shortPublisher(publisher: string): string {
  return publisher.replaceAll(/\s*\([^()]*\)/g, '').trim() || publisher
}
