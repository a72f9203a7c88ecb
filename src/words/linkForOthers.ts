/** Words about links that name nobody who is shown by initials. */
export const linkForOthersWords = {
  copied:
    'The link is copied. It names nobody who is not listed, charged or convicted: it fits a copy of the network that is saved with initials.',
  refused:
    'The link was not copied: it would name people who are not listed, charged or convicted. Copy it from the address bar if you mean to.',
  embedCopied:
    'Copied the code to embed this view. It names nobody who is not listed, charged or convicted; the network behind its address names them still.',
} as const
