// What a page is, in the words of schema.org: for search engines and others that do not read Danish.
import type { Deadline } from '#core/deadlines/deadline.ts';
import { listStrategies, listEveryPart } from '#core/model/red-thread.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { Organisation } from '#core/model/organisation.ts';

export type Thing = { [name: string]: string | number | Thing | Thing[] | undefined };

/** A level of the publication, or another page: then there is no more than its way here. */
type Subject = Organisation | Strategy | Area | Goal | null;
type ToAddress = (path: string) => string;

/** Nothing is said of an invented municipality: it must not be taken for a real one. */
export function describeThings(subject: Subject, toAddress: ToAddress): Thing[] {
  if (subject === null) return [];
  const organisation = getOrganisation(subject);
  if (organisation.isExample) return [];
  if (subject.kind === 'organisation') return [describeOrganisation(subject, toAddress)];
  return [subject.kind === 'strategy' ? describeStrategy(subject, toAddress) : describePart(subject, toAddress)];
}

export function describeSite({ site }: Publication, toAddress: ToAddress): Thing {
  const publisher = site.publisher === null ? undefined : { '@type': 'GovernmentOrganization', name: site.publisher };
  return {
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: toAddress('/'),
    inLanguage: 'da',
    publisher,
  };
}

/** The way from the front page to here; the last step is the page itself. */
export function describeWay(steps: readonly { title: string; url: string }[], toAddress: ToAddress): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: toAddress(url),
    })),
  };
}

/** As the content of a `<script>`: nothing in a title can end it. */
export function renderJsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

/** Every page of the tree by its address. */
export function indexSubjects(publication: Publication): ReadonlyMap<string, NonNullable<Subject>> {
  const parts = listStrategies(publication).flatMap(listEveryPart);
  return new Map([...publication.organisations, ...parts].map((subject) => [subject.url, subject]));
}

function getOrganisation(subject: NonNullable<Subject>): Organisation {
  if (subject.kind === 'organisation') return subject;
  return subject.kind === 'strategy' ? subject.organisation : subject.strategy.organisation;
}

function describeOrganisation({ title, url, aliases, contact, summary }: Organisation, toAddress: ToAddress): Thing {
  return {
    '@type': 'GovernmentOrganization',
    '@id': toAddress(url),
    name: title,
    alternateName: aliases[0],
    description: summary || undefined,
    url: contact.website ?? toAddress(url),
    telephone: contact.phone ?? undefined,
    email: contact.email ?? undefined,
    address: contact.address.join(', ') || undefined,
  };
}

function describeStrategy(strategy: Strategy, toAddress: ToAddress): Thing {
  const { title, subtitle, summary, url, documentWord, organisation, period } = strategy;
  return {
    '@type': 'Report',
    '@id': toAddress(url),
    name: title,
    alternativeHeadline: subtitle ?? undefined,
    description: summary || undefined,
    genre: documentWord,
    url: toAddress(url),
    inLanguage: 'da',
    temporalCoverage: period ? describePeriod(period) : undefined,
    author: { '@type': 'GovernmentOrganization', '@id': toAddress(organisation.url), name: organisation.title },
  };
}

function describePart({ title, summary, url, word, strategy }: Area | Goal, toAddress: ToAddress): Thing {
  return {
    '@type': 'CreativeWork',
    name: title,
    description: summary || undefined,
    genre: word,
    url: toAddress(url),
    inLanguage: 'da',
    isPartOf: { '@type': 'Report', '@id': toAddress(strategy.url), name: strategy.title },
  };
}

/** ISO 8601 with `..` for an end nobody has named. */
function describePeriod({ from, to }: Deadline): string {
  return `${from ?? '..'}/${to ?? '..'}`;
}
