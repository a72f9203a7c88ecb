/** Begins the heading of a column that holds an attribute whose name alone would be taken for something else. */
export const ATTRIBUTE_HEADING = 'attribute: '
