import assert from 'node:assert/strict';
import { fileFormula, shownFormula } from '../../../shared/workbook/fileFormula';

describe('fileFormula and shownFormula', () => {
  for (const [shown, inFile] of [
    ['=SUM(A1:B1)', 'SUM(A1:B1)'],
    ['=IF(ISFORMULA(A1),1,0)', 'IF(_xlfn.ISFORMULA(A1),1,0)'],
    ['=IFS(A1=1,"ISFORMULA(x)")', '_xlfn.IFS(A1=1,"ISFORMULA(x)")'],
    ['=MYXOR(A1)+XOR(A1,B1)', 'MYXOR(A1)+_xlfn.XOR(A1,B1)'],
  ] as const)
    it(`${shown} stands in the file as ${inFile}`, () => {
      assert.equal(fileFormula(shown), inFile);
      assert.equal(shownFormula(inFile), shown);
    });
});
