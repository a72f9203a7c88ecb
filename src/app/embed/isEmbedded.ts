/** Whether the page is to show the picture without what stands around it, as inside another page. */
export const isEmbedded = () => new URLSearchParams(location.search).has('embed')
