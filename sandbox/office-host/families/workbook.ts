import { bind, type Family } from '../family';
import type { HostObject } from '../hostObject';
import type { Session } from '../session';
import { application } from './application';
import { customXmlPartCollection } from './customXml';
import { insertWorksheets } from './insertWorksheets';
import { rangeObject } from './range';
import { worksheetCollection } from './worksheets';

export const workbook: Family<null> = {
  name: 'Workbook',
  objects: {
    worksheets: (_, session) => bind(worksheetCollection, null, session),
    customXmlParts: (_, session) => bind(customXmlPartCollection, null, session),
    application: (_, session) => bind(application, null, session),
    getSelectedRange: (_, session) => rangeObject(session.model.selection(), session),
    getActiveCell(_, session) {
      const { sheet, area } = session.model.selection();
      return rangeObject({ sheet, area: { ...area, rows: 1, columns: 1 } }, session);
    },
  },
  methods: {
    insertWorksheetsFromBase64: {
      writes: true,
      call: (_, session, [base64, options]) => insertWorksheets(session, base64, options ?? {}),
    },
    _RemoveReference: { writes: false, call: (_, session, [id]) => session.release(String(id)) },
  },
};

export const workbookObject = (session: Session): HostObject => bind(workbook, null, session);
