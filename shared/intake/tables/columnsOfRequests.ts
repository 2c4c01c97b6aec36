import { columnsByPosition, columnsInOrder, type Column, type Head } from './readColumns';

const organisations = ['business', 'research', 'publicInterest', 'legalService', 'otherOrganisation'];
const official = ['naturalPerson', ...organisations, 'total'];

/**
 * The columns that the heads of 表三 name, in their places or, in a text, in their order; null where heads and numbers do not
 * stand in the form's order for sure.
 */
export function columnsOfRequests(heads: Head[], aligned: boolean): Column[] | null {
  const named = heads.filter(({ key }) => key !== 'group');
  if (aligned) {
    const positioned = columnsByPosition(heads, (key) => key === 'group');
    return isGroupWhole(heads, positioned) && isInOrder(positioned) ? positioned : null;
  }
  const keys = named.map(({ key }) => key);
  const isTornHead = ({ key, cell }: Head): boolean => key === null && !/^(企业|机构|组织)$/.test(cell.text);
  if (named.some(isTornHead)) return null;
  const inOrder = keys.filter((key) => key !== null && organisations.includes(key));
  const isOfficial =
    inOrder.join() === organisations.join() &&
    keys.filter((key) => key === 'naturalPerson').length === 1 &&
    keys.filter((key) => key === 'total').length === 1;
  return isOfficial ? columnsInOrder(official) : null;
}

/** A head over others that reaches too far or not far enough moves all that stand behind it. */
const isGroupWhole = (heads: Head[], columns: Column[]): boolean =>
  heads.every(({ key, cell: { text, from, to } }) => {
    if (key !== 'group' || from === to || !/法人/.test(text)) return true;
    const covered = columns.filter((column) => (column.from ?? 0) <= to && (column.to ?? 0) >= from);
    const slots = covered.reduce((sum, column) => sum + (column.to ?? 0) - (column.from ?? 0) + 1, 0);
    return (
      slots === to - from + 1 &&
      covered.every((column) => column.key === null || organisations.includes(column.key))
    );
  });

const isInOrder = (columns: Column[]): boolean => {
  const keys = columns.flatMap(({ key }) => key ?? []);
  return keys.join() === official.filter((key) => keys.includes(key)).join();
};
