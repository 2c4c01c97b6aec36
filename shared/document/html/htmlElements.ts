const named = (names: string): Set<string> => new Set(names.split(' '));

/** Elements of which nothing is read: what is not shown, and what leads around a site. */
export const unseen = named(
  'script style noscript template iframe object svg canvas nav aside footer button select option textarea datalist audio video map head del s strike rp rt',
);

/** Elements that stand in lines of their own. */
export const blocks = named(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'html legend li main ol p pre section summary ul caption',
);

/** Elements that never have content, and no end. */
export const empty = named('area base br col embed hr img input link meta param source track wbr');

/** Whether attributes keep an element from being seen, whatever styles say. */
export const isHidden = ({ hidden, ...others }: Record<string, string>): boolean =>
  hidden !== undefined || others['aria-hidden'] === 'true';

/** Whether an element is set above or below its line: what it holds is no part of the word or number beside it. */
export const isRaised = (name: string, attributes: Record<string, string>): boolean =>
  name === 'sup' ||
  name === 'sub' ||
  (!/^t[dhr]$/.test(name) && /vertical-align:su[pb]/i.test((attributes.style ?? '').replace(/\s/g, ''))) ||
  /MsoFootnoteReference|MsoEndnoteReference/.test(attributes.class ?? '');

/** Whether an element leads to another page, and not to a place on this one. */
export const leadsAway = (name: string, { href }: Record<string, string>): boolean =>
  name === 'a' && href !== undefined && !href.startsWith('#');
