/** Begins the heading of a column that holds an attribute, so that its name is never taken for a field of ours. */
export const ATTRIBUTE_HEADING = 'attribute: '
