/** A unit and year whose report is looked into. */
export interface ChosenReport {
  unit: string;
  year: number;
}
