// What each kind of file is called in Danish, where it lies, and the smallest whole example of it.
import type { DocumentKind } from './index.ts';

export interface KindDescription {
  title: string;
  /** Hvor filen ligger, set fra mappen med teksterne. */
  place: string;
  description: string;
  /** En hel fil, som kontrollen godtager. */
  example: string;
}

/** I den rækkefølge, man møder dem. */
export const kinds: Record<DocumentKind, KindDescription> = {
  site: {
    title: 'Sitet',
    place: 'site.yaml',
    description: 'Sitets egne oplysninger. Alt kan udelades.',
    example: `name: Nordbys strategier
description: Se, hvad Nordby Kommune har lovet, og hvem der følger op.
url: https://strategi.nordby.dk
publisher: Nordby Kommune
accessibility:
  statement: https://was.digst.dk/strategi-nordby-dk
  updated: 18. marts 2026
  phone: 12 34 56 78
  write-to: tilgaengelighed@nordby.dk
privacy-policy: https://www.nordby.dk/privatliv
security-contact: it-sikkerhed@nordby.dk
`,
  },
  organisation: {
    title: 'Organisation',
    place: 'nordby/index.md',
    description: 'En kommune, forvaltning eller afdeling og dens fora: udvalg, direktion, ledergrupper.',
    example: `---
title: Nordby Kommune
forums:
  - id: byraadet
    name: Byrådet
  - id: direktionen
    name: Direktionen
    description: Kommunaldirektøren og de fire direktører.
---
Nordby Kommune har 41.000 indbyggere.
`,
  },
  strategy: {
    title: 'Strategi',
    place: 'nordby/sammen-om-nordby/index.md',
    description: 'En strategi, plan, aftale eller politik. Mappen, den ligger i, bliver til dens adresse.',
    example: `---
title: Sammen om Nordby
period: 2025-2028
adopted: 12. marts 2025
adopted-by: byraadet
goal-word: pejlemærke
follow-up:
  - forum: direktionen
    rhythm: ½-årligt
source: Nordby Kommune, »Sammen om Nordby 2025-2028«
---
Byrådets strategi for, hvordan borgere og kommune løser opgaver sammen.
`,
  },
  area: {
    title: 'Område',
    place: 'nordby/sammen-om-nordby/trafik/index.md',
    description: 'Et indsatsområde med mål i. Områder kan ligge i områder.',
    example: `---
title: Trafik
owner: byraadet
---
Det skal være let at komme rundt i Nordby uden bil.
`,
  },
  goal: {
    title: 'Mål',
    place: 'nordby/sammen-om-nordby/trafik/tryggere-skoleveje.md',
    description: 'Ét mål med sine indsatser. Tre nøgler er nok til et nyt mål: titel, ansvarlig og frist.',
    example: `---
title: Tryggere skoleveje
owner: byraadet
deadline: inden udgangen af 2027
target: mindst 60 % af børnene cykler i skole
actions:
  - Tælle cyklister ved skolerne
  - title: Anlægge nye cykelstier
    deadline: 1. halvår 2027
relations:
  - type: understøtter
    to: nordby-kommuneplan
themes: cyklisme
---
Kommunen vil gøre det trygt for børn at cykle til skole.
`,
  },
  appendix: {
    title: 'Bilag',
    place: 'nordby/sammen-om-nordby/bilag/tal-om-trafik.md',
    description: 'Et bilag: en fil i strategiens mappe `bilag`.',
    example: `---
title: Tal om trafik
number: 1
figures:
  label: Børn, der cykler i skole
  value: 47 %
  year: 2024
---
Tallene er fra kommunens egen tælling.
`,
  },
  report: {
    title: 'Status',
    place: 'nordby/sammen-om-nordby/status/status-2026.md',
    description: 'En statusopgørelse: en fil i strategiens mappe `status`.',
    example: `---
title: Status 2026
date: 1. maj 2026
forum: direktionen
entries:
  - about: tryggere-skoleveje
    status: i gang
    text: De første to cykelstier er anlagt.
---
Direktionen gør status to gange om året.
`,
  },
  external: {
    title: 'Ekstern',
    place: 'eksterne/nordby-kommuneplan.md',
    description: 'En plan, strategi eller lov uden for sitet, som flere kan henvise til: en fil i mappen `eksterne`.',
    example: `---
title: Kommuneplan for Nordby 2025-2037
publisher: Nordby Kommune
period: 2025-2037
url: https://www.nordby.dk/kommuneplan
---
Planen for, hvor der kan bygges og bo.
`,
  },
  theme: {
    title: 'Tema',
    place: 'temaer/cyklisme.md',
    description: 'Et tema på tværs af strategier: en fil i mappen `temaer`.',
    example: `---
title: Cyklisme
aliases: cykler
---
Alt, hvad kommunerne har lovet om cykler.
`,
  },
  translation: {
    title: 'Engelsk udgave',
    place: 'nordby/sammen-om-nordby/trafik/tryggere-skoleveje.en.md',
    description:
      'En side på engelsk: en fil ved siden af den danske med samme navn og `.en` før `.md`. Frister, ansvarlige og måltal hentes fra den danske fil.',
    example: `---
title: Safer routes to school
summary: Nordby will make it safe for children to cycle to school.
---
The municipality will make it safe for children to cycle to school.
`,
  },
  'word-list': {
    title: 'Ordliste',
    place: 'ordliste.yaml',
    description:
      'Borgernes ord for forvaltningens. Så finder en søgning på `sygefravær` også det, strategierne kalder `fremmøde`.',
    example: `words:
  - everyday: [skolevej, vejen til skole]
    official: skoleveje
`,
  },
  page: {
    title: 'Side',
    place: 'om.md',
    description: 'En løs side: `om.md`, som fortæller om sitet.',
    example: `---
title: Om Nordbys strategier
---
Her samler Nordby Kommune sine strategier.
`,
  },
};
