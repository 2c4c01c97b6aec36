import { documentLimits } from './documentLimits';
import { DocumentRefusal } from './documentRefusal';

/** What tells the parser to count the attributes of each element, and to refuse one that has too many. */
export function countedAttributes(): { onopentagname: () => void; onattribute: () => void } {
  let count = 0;
  return {
    onopentagname: () => {
      count = 0;
    },
    onattribute: () => {
      count += 1;
      if (count > documentLimits.attributes) throw new DocumentRefusal('tooLarge');
    },
  };
}
