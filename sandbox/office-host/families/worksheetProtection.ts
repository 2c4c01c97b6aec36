import type { Family } from '../family';
import { HostError } from '../hostError';
import { notAllowed } from '../notAllowed';
import { sheetState } from './rangeTarget';

const noPassword = (password: unknown): void => {
  if (password !== undefined && password !== null && password !== '')
    throw new HostError(
      'ApiNotFound',
      "a password for WorksheetProtection is not implemented by the sandbox's Excel",
    );
};

/** The protection of the sheet with the given id. Protecting a protected sheet, or the reverse, is AccessDenied. */
export const worksheetProtection: Family<string> = {
  name: 'WorksheetProtection',
  scalars: {
    protected: { read: (sheet, session) => sheetState(session, sheet).protection !== null },
    options: { read: (sheet, session) => sheetState(session, sheet).protection ?? notAllowed },
  },
  methods: {
    protect: {
      writes: true,
      call(sheet, session, [options, password]) {
        noPassword(password);
        if (sheetState(session, sheet).protection !== null)
          throw new HostError('AccessDenied', 'the sheet is already protected');
        session.model.changeSheet(sheet, { protection: { ...notAllowed, ...(options as object | null) } });
      },
    },
    unprotect: {
      writes: true,
      call(sheet, session, [password]) {
        noPassword(password);
        if (sheetState(session, sheet).protection === null)
          throw new HostError('AccessDenied', 'the sheet is not protected');
        if (session.quirks.has('unprotect-refused'))
          throw new HostError('AccessDenied', 'a quirk: the sheet is protected, and stays so');
        session.model.changeSheet(sheet, { protection: null });
      },
    },
  },
};
