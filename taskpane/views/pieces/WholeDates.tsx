import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ date: { whiteSpace: 'nowrap' } });

/** A text in which no date (`2022-01-31`) is broken at the end of a line. */
export function WholeDates({ text }: { text: string }): ReactElement {
  const { date } = useStyles();
  return (
    <>
      {text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} className={date}>
            {part}
          </span>
        ),
      )}
    </>
  );
}
