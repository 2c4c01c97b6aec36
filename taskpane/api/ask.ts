import { routes, type RouteName } from '../../shared/api/routes';
import type { SessionSource } from '../identity/sessionSource';
import type { SettingsSource } from '../identity/settingsSource';
import type { Answer, AnswerName } from './answerSchemas';
import type { Outcome } from './failure';
import { request, type Request } from './request';
import { routePath } from './routePath';

/** What goes with the name of a route. */
export interface Asked extends Pick<Request, 'body' | 'ifMatch'> {
  /** What stands in the places of the route. */
  at?: Record<string, string | number>;
  /** The query; what is null is left out. */
  query?: Record<string, string | number | null>;
}

/** Asks a route of the API. Expected failures are values; only programming errors are thrown. */
export type Ask = <N extends AnswerName>(
  route: RouteName,
  answer: N,
  asked?: Asked,
) => Promise<Outcome<Answer<N>>>;

/** Asks the API that the settings name, with the tokens of `session`. */
export function askWith(settings: SettingsSource, session: SessionSource): Ask {
  return (name, answer, { at = {}, query = {}, ...sent } = {}) => {
    const { method, route } = routes[name];
    const given = Object.entries(query).flatMap(([key, value]) =>
      value === null ? [] : [[key, String(value)]],
    );
    const path = routePath(route, at) + (given.length === 0 ? '' : `?${new URLSearchParams(given)}`);
    return request({ settings, session }, { method, path, ...sent }, answer);
  };
}
