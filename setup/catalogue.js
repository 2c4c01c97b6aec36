import { writeFile } from 'node:fs/promises';
import { register } from 'tsx/esm/api';

register();
const catalogue = '../shared/catalogue/ruleCatalogue.ts';
const { ruleCatalogue } = await import(catalogue);
await writeFile(new URL('../docs/rule-catalogue.md', import.meta.url), ruleCatalogue());
const trial = '../docs/tryInExcel.ts';
const { tryInExcel } = await import(trial);
await writeFile(new URL('../docs/try-in-excel.md', import.meta.url), tryInExcel());
