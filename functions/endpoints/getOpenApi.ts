import { openApi, type OpenApi } from '../description/openApi';
import type { OpenEndpoint } from '../endpoint';

let described: OpenApi | undefined;

/** The description of the API, in OpenAPI 3.1. 200. */
export const getOpenApi: OpenEndpoint = async () => ({ jsonBody: (described ??= openApi()) });
