import type { Family } from './family';
import { serviceFamilies } from './families/addinServices';
import { application } from './families/application';
import { borderFamilies } from './families/borders';
import { chartFamilies } from './families/charts';
import { conditionalFormatCollection, conditionalFormatFamilies } from './families/conditionalFormats';
import { customXmlFamilies, customXmlPartCollection } from './families/customXml';
import { dataValidation } from './families/dataValidation';
import { range } from './families/range';
import { formatFamilies } from './families/rangeFormat';
import { tableFamilies } from './families/tables';
import { workbook } from './families/workbook';
import { worksheet, worksheetFamilies } from './families/worksheet';
import { worksheetCollection } from './families/worksheets';

/** The names of one class's members that the host has. */
export interface ImplementedClass {
  name: string;
  scalars: string[];
  writable: string[];
  objects: string[];
  methods: string[];
}

function membersOf<T>(family: Family<T>): ImplementedClass {
  const scalars = Object.entries(family.scalars ?? {});
  return {
    name: family.name,
    scalars: scalars.map(([name]) => name),
    writable: scalars.flatMap(([name, { write }]) => (write ? [name] : [])),
    objects: Object.keys(family.objects ?? {}),
    methods: Object.keys(family.methods ?? {}),
  };
}

/** Every Office.js member that the sandbox's Excel implements; what is not here fails with ApiNotFound. */
export const familyTable: ImplementedClass[] = [
  membersOf(workbook),
  membersOf(application),
  membersOf(worksheetCollection),
  membersOf(worksheet),
  ...worksheetFamilies.map(membersOf),
  ...tableFamilies.map(membersOf),
  ...chartFamilies.map(membersOf),
  membersOf(range),
  ...formatFamilies.map(membersOf),
  ...borderFamilies.map((family) => membersOf(family as Family<never>)),
  membersOf(conditionalFormatCollection),
  ...conditionalFormatFamilies.map(membersOf),
  membersOf(dataValidation),
  membersOf(customXmlPartCollection),
  ...customXmlFamilies.map(membersOf),
  ...serviceFamilies.map(membersOf),
];
