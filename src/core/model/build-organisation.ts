import type { z } from 'zod';

import type { organisation } from '#schemas/organisation.ts';

import { createDiagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf, within, type Origin, type SourceDocument } from '../source/source-document.ts';
import { readDate, type BuildContext } from './build-context.ts';
import type { Contact, Forum, Organisation, OutsideBody, Owner } from './organisation.ts';

type OrganisationData = z.output<typeof organisation>;

/** A municipality with its forums. Reports forum ids used twice; `strategies` is filled when the tree is built. */
export function buildOrganisation(context: BuildContext, document: SourceDocument<'organisation'>): Organisation {
  const { data, key } = document;
  const built: Organisation = {
    kind: 'organisation',
    id: data.id ?? key,
    key,
    url: `/${key}/`,
    title: data.title,
    summary: data.summary ?? document.body.leadText,
    origin: { document, path: [] },
    typeWord: data['type-word'] ?? 'kommune',
    formerKeys: (data.formerly ?? []).filter((former) => former !== key),
    aliases: data.aliases ?? [],
    forums: [],
    bodies: [],
    contact: toContact(data),
    isExample: data.example ?? false,
    abbreviations: data.abbreviations ?? [],
    sourceNotes: data['source-notes'] ?? [],
    strategies: [],
    body: document.body,
  };
  built.forums = (data.forums ?? []).map((forum, index) =>
    buildForum(context, forum, built, { document, path: ['forums', index] }),
  );
  built.bodies = (data.bodies ?? []).map((body, index) => toBody(body, built, { document, path: ['bodies', index] }));
  reportSameIds(context, [...built.forums, ...built.bodies]);
  linkForums(context, data, built, { document, path: ['forums'] });
  context.references.add(built);
  return built;
}

export function toContact(data: Pick<OrganisationData, 'unit' | 'address' | 'phone' | 'email' | 'website'>): Contact {
  return {
    unit: data.unit ?? null,
    address: data.address ?? [],
    phone: data.phone ?? null,
    email: data.email ?? null,
    website: data.website ?? null,
  };
}

function buildForum(
  context: BuildContext,
  data: NonNullable<OrganisationData['forums']>[number],
  organisation: Organisation,
  origin: Origin,
): Forum {
  return {
    kind: 'forum',
    id: data.id,
    name: data.name,
    abbreviation: data.abbreviation ?? null,
    aliases: data.aliases ?? [],
    description: data.description ?? null,
    tasks: data.tasks ?? [],
    partOf: null,
    until: readDate(context, data.until, within(origin, 'until')),
    became: null,
    url: `${organisation.url}#forum-${data.id}`,
    organisation,
    origin,
  };
}

function linkForums(context: BuildContext, data: OrganisationData, built: Organisation, origin: Origin): void {
  for (const [index, forum] of built.forums.entries()) {
    const partOf = data.forums?.[index]?.['part-of'];
    if (partOf !== undefined)
      forum.partOf = context.references.findForum(partOf, within(origin, index, 'part-of'), built);
    const became = data.forums?.[index]?.became;
    if (became !== undefined)
      forum.became = context.references.findForum(became, within(origin, index, 'became'), built);
  }
}

function toBody(
  { id, name, kind, url }: NonNullable<OrganisationData['bodies']>[number],
  organisation: Organisation,
  origin: Origin,
): OutsideBody {
  return {
    kind: 'body',
    id,
    name,
    kindWord: kind ?? null,
    website: url ?? null,
    url: `${organisation.url}#udenfor-${id}`,
    organisation,
    origin,
  };
}

/** A reference names either a forum or a body, so no two may share an id. */
function reportSameIds(context: BuildContext, owners: readonly Owner[]): void {
  const seen = new Map<string, Owner>();
  for (const owner of owners) {
    const { id, origin } = owner;
    const first = seen.get(id);
    seen.set(id, first ?? owner);
    if (!first) continue;
    const related = [{ label: 'first-used-here' as const, location: placeOf(within(first.origin, 'id')) }];
    const place = placeOf(within(origin, 'id'));
    context.findings.push(createDiagnostic('duplicate-id', place, { id, suggestion: `${id}-2` }, related));
  }
}
