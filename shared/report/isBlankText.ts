/**
 * Whether a text shows nothing in a cell: empty, or nothing but what a keyboard or a paste leaves behind unseen: blanks
 * of half and full width, no-break blanks, tabs and line ends. The native formats on the sheet take the same for blank.
 */
export const isBlankText = (text: string): boolean => /^[ \t\n\v\f\r\u3000\u00a0]*$/.test(text);
