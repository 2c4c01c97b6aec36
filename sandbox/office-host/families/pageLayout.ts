import { formatArea } from '../area';
import type { Family, Scalar } from '../family';
import { HostError } from '../hostError';
import type { Session } from '../session';
import type { SheetPage } from '../workbookModel';
import { otherArea, sheetState } from './rangeTarget';

const change = (session: Session, sheet: string, part: Partial<SheetPage>): void =>
  session.model.changeSheet(sheet, { page: { ...sheetState(session, sheet).page, ...part } });

const margin = (name: string): Scalar<string> => ({
  read: (sheet, session) => sheetState(session, sheet).page.margins[name] ?? null,
  write: (sheet, value, session) =>
    change(session, sheet, {
      margins: { ...sheetState(session, sheet).page.margins, [name]: Number(value) },
    }),
});

/** The page layout of the sheet with the given id. */
export const pageLayout: Family<string> = {
  name: 'PageLayout',
  scalars: {
    orientation: {
      read: (sheet, session) =>
        sheetState(session, sheet).page.orientation === 'portrait' ? 'Portrait' : 'Landscape',
      write: (sheet, value, session) =>
        change(session, sheet, { orientation: value === 'Landscape' ? 'landscape' : 'portrait' }),
    },
    paperSize: {
      read: () => 'A4',
      write(_sheet, value) {
        if (value !== 'A4')
          throw new HostError(
            'ApiNotFound',
            `PageLayout.paperSize = ${String(value)} is not implemented by the sandbox's Excel`,
          );
      },
    },
    zoom: {
      read: (sheet, session) => sheetState(session, sheet).page.zoom,
      write(sheet, value, session) {
        const zoom = value as Record<string, number>;
        change(session, sheet, { zoom, fitToWidth: zoom['horizontalFitToPages'] === 1 });
      },
    },
    centerHorizontally: {
      read: (sheet, session) => sheetState(session, sheet).page.centerHorizontally,
      write: (sheet, value, session) => change(session, sheet, { centerHorizontally: Boolean(value) }),
    },
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  methods: {
    setPrintArea: {
      writes: true,
      call: (sheet, session, [area]) =>
        change(session, sheet, { printArea: formatArea(otherArea(area, sheet)) }),
    },
  },
};
