/** Words for the formats in which networks are kept: what each is called. */
export const formatWords = {
  json: {
    label: 'Network file (JSON)',
  },
} as const
