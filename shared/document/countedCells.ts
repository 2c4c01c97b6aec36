import { documentLimits } from './documentLimits';
import { DocumentRefusal } from './documentRefusal';

/** Counts the cells of all tables of a document. */
export class CountedCells {
  private count = 0;

  /**
   * Takes so many more.
   *
   * @throws DocumentRefusal tooLarge where that is more than `documentLimits.cells`
   */
  take(more: number): void {
    this.count += more;
    if (!(this.count <= documentLimits.cells)) throw new DocumentRefusal('tooLarge');
  }
}
