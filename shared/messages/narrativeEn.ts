import type { SectionRule } from '../rulebook/rule';
import type { FindingText, PartsFacts, SectionFacts, StatementFacts } from './messages';

const aspectsEn: Record<string, string> = {
  activeDisclosure: 'disclosure on the body’s own initiative',
  applications: 'disclosure on request',
  informationManagement: 'management of information',
  platforms: 'platforms',
  supervision: 'supervision',
  assessment: 'assessment of work',
  publicReview: 'public review',
  accountability: 'accountability',
};

const list = (aspects: string[]): string => aspects.map((aspect) => aspectsEn[aspect] ?? aspect).join(', ');

const printed = (headings: SectionFacts['headings']): string =>
  headings.map((heading) => `“${heading.printed}”`).join(', ');
const changed = (headings: SectionFacts['headings']): string =>
  headings.map((heading) => `“${heading.found}” should be “${heading.printed}”`).join(', ');

const blank = (section: string): FindingText => ({
  title: `${section} is missing`,
  sentence: `“${section}” is blank.`,
  why: 'A report has six sections, and none may be left out.',
  mend: 'Fill it in on the sheet with cover and text.',
});

const sections: Record<SectionRule['id'], (facts: SectionFacts) => FindingText> = {
  'narrative.period': ({ section, quote, year }) => ({
    title: `${section} states a period that is not the whole year`,
    sentence: `The text says “${quote}”; it should be 1 January to 31 December ${year}.`,
    why: 'The figures are those of 31 December of the report year.',
    mend: 'Check the dates; if only a part of the year was counted, explain.',
  }),
  'narrative.title.year': ({ section, quote, year }) => ({
    title: `${section} has a title of another year`,
    sentence: `The text says “${quote}”, while this is the report of ${year}.`,
    why: 'A title of another year mostly means that last year’s text was used again.',
    mend: 'Correct the year, and see whether more of the text is last year’s.',
  }),
  'narrative.notice': ({ section, quote, needed }) => ({
    title: `${section} cites another notice`,
    sentence: `The text says “${quote}”; the form of this year was laid down by ${needed}.`,
    why: 'The form has changed, and the notice cited should be the one in use.',
    mend: 'Correct the number; if the old notice has to be cited, explain.',
  }),
  'narrative.headings.missing': ({ headings }) => ({
    title: 'Sections are missing',
    sentence: `Not found: ${printed(headings)}.`,
    why: 'A report has six sections, and none may be left out.',
    mend: 'Add the section; if it is there under another heading, use the printed one.',
  }),
  'narrative.headings.number': ({ headings }) => ({
    title: 'Sections are numbered wrongly',
    sentence: `${changed(headings)}.`,
    why: 'The sections are numbered from one to six; with numbers doubled or skipped they cannot be found.',
    mend: 'Correct the numbers; if they have to be like this, explain.',
  }),
  'narrative.headings.name': ({ headings }) => ({
    title: 'Headings differ from the printed ones',
    sentence: `${changed(headings)}.`,
    why: 'The form has one heading for each section.',
    mend: 'Better use the printed ones.',
  }),
  'narrative.labels': ({ headings }) => ({
    title: 'Labels of the tables differ from the printed ones',
    sentence: `${changed(headings)}.`,
    why: 'The tables are the same for everybody, and their labels are not to be changed.',
    mend: 'Use the printed ones.',
  }),
  'narrative.counted': ({ section, quote, needed }) => ({
    title: 'A list in the text skips or repeats a number',
    sentence: `${section} says “${quote}” where “${needed}” comes next.`,
    why: 'It often shows that a point was lost or doubled when the text was edited.',
    mend: 'Look at the points around it and correct the numbers.',
  }),
  'narrative.headings.misplaced': ({ section, headings }) => ({
    title: `${section} holds text of other sections`,
    sentence: `Headings of other sections stand here: ${headings.map(({ found }) => `“${found}”`).join(', ')}.`,
    why: 'Each section has its own place, and the tables their own sheets; pasted together they cannot be checked.',
    mend: 'Move each section to its place; if it has to be like this, explain.',
  }),
  'narrative.overview.empty': ({ section }) => blank(section),
  'narrative.problems.empty': ({ section }) => blank(section),
  'narrative.other.empty': ({ section }) => blank(section),
  'narrative.overview.long': ({ section, length, limit }) => ({
    title: `${section} is long`,
    sentence: `It has about ${length} characters; as a rule ${limit} are enough.`,
    why: 'The notice asks for a thousand characters at most.',
    mend: 'Shorten it if you can.',
  }),
  'narrative.overview.aspects': ({ section, missing }) => ({
    title: `${section} leaves aspects out`,
    sentence: `Not found: ${list(missing)}.`,
    why: 'The notice names five aspects that this section covers.',
    mend: 'Add them; if they are there in other words, explain.',
  }),
  'narrative.overview.supervision': ({ section, missing }) => ({
    title: `${section} leaves results of supervision out`,
    sentence: `Not found: ${list(missing)}.`,
    why: 'A government reports the results of assessment, public review and accountability.',
    mend: 'Add them, or say that there were none.',
  }),
  'narrative.problems.vague': ({ section, length }) => ({
    title: `${section} is not concrete`,
    sentence: `With ${length} characters it cannot name a problem and what was done.`,
    why: 'The notice asks for concrete problems.',
    mend: 'Say what the problems were and what was done; if there is no more to say, explain.',
  }),
  'narrative.problems.repeated': ({ section }) => ({
    title: `${section} repeats last year’s`,
    sentence: 'It is nearly the same as in last year’s report.',
    why: 'The notice asks not to repeat oneself year after year.',
    mend: 'Rewrite it for this year; if it is still so, explain.',
  }),
  'narrative.other.processingFee': ({ section }) => ({
    title: `${section} does not mention information-handling fees`,
    sentence: 'Nothing is said about fees collected for handling information.',
    why: 'They must be reported here; they are not the administrative fees of Table II.',
    mend: 'Add it, or say that none were collected.',
  }),
};

const readings = (facts: StatementFacts): string =>
  facts.readings
    .map(({ cells, more, value }) => {
      const [first, ...others] = cells;
      const sum = others.map(({ name, sign }) => ` ${sign === 1 ? 'plus' : 'minus'} ${name}`).join('');
      const rest = more > 0 ? `, with ${more} more cells,` : '';
      return `${first?.name ?? ''}${sum}${rest} is ${value}`;
    })
    .join(', ');

/** The sentences about the text, in English. */
export const narrativeEn = {
  section: (facts: SectionFacts): FindingText => sections[facts.rule](facts),
  parts: ({ section, quote, parts, sum, difference }: PartsFacts): FindingText => ({
    title: `Parts and whole in ${section} differ`,
    sentence: `The text says “${quote.before}【${quote.number}】${quote.after}”, but its parts ${parts.join(' + ')} = ${sum}, ${Math.abs(difference)} ${difference > 0 ? 'more' : 'less'} than the whole.`,
    why: 'Parts that do not overlap cannot exceed their whole, and all of them together are the whole.',
    mend: 'Check the whole and its parts; if parts overlap or count differently, explain.',
  }),
  statement: (facts: StatementFacts): FindingText => ({
    title: `${facts.section} and the tables differ`,
    sentence: `The text says “${facts.quote.before}【${facts.quote.number}】${facts.quote.after}”, but ${readings(facts)}.`,
    why: 'Text and tables tell of the same thing, so the numbers should agree.',
    mend: 'Check both; if they count differently, explain.',
  }),
};
