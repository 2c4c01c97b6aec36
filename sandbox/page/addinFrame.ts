import { officeHost, type HostOptions, type OfficeHost } from '../office-host/officeHost';

/**
 * Starts the add-in's page in a frame with the host behind it. Office.js takes whom it talks to from the frame's window
 * name, so that is set before the page loads.
 */
export function addinFrame(
  frame: HTMLIFrameElement,
  url: string,
  options: Omit<HostOptions, 'post'>,
): OfficeHost {
  const host = officeHost({
    ...options,
    post: (message) => frame.contentWindow?.postMessage(message, location.origin),
  });
  addEventListener('message', ({ source, origin, data }) => {
    if (source === frame.contentWindow && origin === location.origin) host.receive(data);
  });
  const addinWindow = frame.contentWindow;
  if (addinWindow === null) throw new Error('the frame is not in the page');
  addinWindow.name = JSON.stringify({
    baseFrameName: 'gouji',
    hostInfo: `Excel$Web$16.00$${options.locale}$gouji-1$$$0`,
    xdmInfo: `gouji-conversation|gouji-1|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = url;
  return host;
}
