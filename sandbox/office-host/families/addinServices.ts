import { bind, type Family } from '../family';
import type { HostObject } from '../hostObject';
import { HostError } from '../hostError';
import type { Session } from '../session';

const addinInternalService: Family<null> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: { writes: false, call: () => undefined } },
};

/** Behind Office.addin.showAsTaskpane and hide. */
const appRuntimeService: Family<null> = {
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState: {
      writes: false,
      call: (_, session, [state]) => session.showPane(state === 'Visible'),
    },
    getAppRuntimeState: {
      writes: false,
      call: (_, session) => (session.paneIsShown() ? 'Visible' : 'Background'),
    },
  },
};

const services: Record<string, Family<null>> = {
  'Microsoft.InternalService.AddinInternalService': addinInternalService,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeService,
};

/** A service that Office.js makes for itself by its full name, outside the workbook. */
export function addinServices(name: string, session: Session): HostObject {
  const family = services[name];
  if (family === undefined)
    throw new HostError('ApiNotFound', `${name} is not implemented by the sandbox's Excel`);
  return bind(family, null, session);
}

export const serviceFamilies = Object.values(services);
