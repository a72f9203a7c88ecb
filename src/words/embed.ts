/** Words for views inside other pages. */
export const embedWords = {
  open: 'Open in Chokepoint Atlas',
  newTab: '(in a new tab)',
  frameTitle: (title: string) => `Chokepoint Atlas: ${title}`,
  story: 'Story',
  copied: 'Copied the code to embed this view.',
  notCopied: 'The code could not be copied: the browser did not allow it.',
  onlyHere:
    'This network is on your machine only, so no page elsewhere can show it. Put its file beside the app on a web server, open it there by ?data=, and copy the code again.',
} as const
