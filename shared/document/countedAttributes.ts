import { documentLimits } from './documentLimits';
import { DocumentRefusal } from './documentRefusal';

/** What tells the parser to count the attributes of elements, and to refuse too many. */
export function countedAttributes(): { onopentagname: () => void; onattribute: () => void } {
  let count = 0;
  let all = 0;
  return {
    onopentagname: () => {
      count = 0;
    },
    onattribute: () => {
      count += 1;
      all += 1;
      if (count > documentLimits.attributes || all > documentLimits.allAttributes)
        throw new DocumentRefusal('tooLarge');
    },
  };
}
