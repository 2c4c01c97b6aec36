import { labelsSaid, longestCell, type LabelSign } from './labels';

const trailingNote = /^(.+?)\s*[（(]([^（()）]+)[)）]\s*$/s;

/**
 * The labels that a text says, also where a note in brackets stands behind one: 规章（设区的市应提供）.
 *
 * @returns the labels, and the note; empty where the label says it all by itself
 */
export function labelsSaidWithNote(signs: LabelSign[], text: string): { said: LabelSign[]; note: string } {
  const whole = labelsSaid(signs, text);
  const parts = whole.length > 0 || text.length > longestCell ? null : trailingNote.exec(text);
  if (parts === null) return { said: whole, note: '' };
  const [, label = '', note = ''] = parts;
  return { said: labelsSaid(signs, label), note };
}
