/** The first heading of the table that describes a network as a whole, and the names of what it can say. */
export const ABOUT_HEADING = 'about this network'

/** Fields of `meta` as they are named in that table. */
export const ABOUT_FIELDS = {
  title: 'title',
  description: 'description',
  licence: 'licence',
  asOf: 'as of',
  homeCountries: 'home countries',
  disclaimer: 'disclaimer',
  fictional: 'fictional',
} as const
