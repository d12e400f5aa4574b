// What a page is about, in the words of schema.org, for search engines and other programs.
import type { Deadline } from '#core/deadlines/deadline.ts';
import { listStrategies, listEveryPart } from '#core/model/red-thread.ts';
import type { Publication } from '#core/model/publication.ts';
import type { Strategy } from '#core/model/strategy.ts';
import type { Area, Goal } from '#core/model/part.ts';
import type { Organisation } from '#core/model/organisation.ts';

export type Thing = { [name: string]: string | number | Thing | Thing[] | undefined };

/** A level of the publication; null for other pages, which have only a breadcrumb. */
type Subject = Organisation | Strategy | Area | Goal | null;
type ToAddress = (path: string) => string;

/**
 * Describes the subject of a page. An invented municipality gets no description, so that nobody takes it for a real
 * one.
 */
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

/** The breadcrumb from the front page; the last step is the page itself. */
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

/** Makes JSON-LD safe as the content of a `<script>`, which no title can then end. */
export function renderJsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

/** Every page of an organisation, strategy, area or goal by its address. */
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

/** An ISO 8601 interval, with `..` for an unknown end. */
function describePeriod({ from, to }: Deadline): string {
  return `${from ?? '..'}/${to ?? '..'}`;
}
