import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellKey, EditionId } from '../../../shared/editions/edition';
import { editions } from '../../../shared/editions/editions';
import { usePane } from '../paneContext';

// The longest name of a cell is wider than the pane; the choice is cut, the list is not.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

interface CellChooserProps {
  edition: EditionId;
  onCell: (cell: CellKey) => void;
}

/** Any cell of the form, table by table, whose sum is to be looked into. */
export function CellChooser({ edition, onCell }: CellChooserProps): ReactElement {
  const styles = useStyles();
  const { locale, say } = usePane();
  return (
    <Field className={styles.field} label={say('rollupAnyCell')}>
      <Select
        value=""
        data-testid="rollup-any-cell"
        onChange={(_, { value }) => {
          if (value !== '') onCell(value);
        }}
      >
        <option value="">{say('rollupChooseCell')}</option>
        {editions[edition].tables.map((table) => (
          <optgroup key={table.id} label={table.name[locale]}>
            {table.figures.map(({ key, rowName, columnName }) => (
              <option key={key} value={key}>
                {rowName[locale]} · {columnName[locale]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
