/** The name of the meta element in which a page carries the JSON of its report. */
export const carriedName = 'gouji-report';
