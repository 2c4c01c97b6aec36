/** The languages that the product speaks; zh comes first. */
export type Locale = 'zh' | 'en';
