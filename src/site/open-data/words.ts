// Words for the list of files under /data/.
const da = {
  description: 'Hent alle strategier, mål, indsatser og frister som åbne data.',
  lead: 'Alt på sitet kan hentes. Nævn kilden, når du bruger det; citaterne er kommunernes egne. Tabellerne (CSV) åbner i Excel og andre regneark. JSON er til programmer.',
  empty:
    'En tom celle i en tabel og `null` i JSON betyder, at kilden ikke siger det. En tom start- eller slutdato betyder, at fristen er åben i den ende.',
  holds: {
    'dataset.json': 'Alt på sitet: kommuner, strategier, områder, mål, indsatser, måltal, opfølgning og kildenoter.',
    'dataset.schema.json': 'Beskrivelsen af dataset.json, som et program kan tjekke filen mod (JSON Schema).',
    'deadlines.json': 'Hver frist én gang: kildens ord, datoerne og hvad fristen hører til.',
    'maal.csv': 'Alle mål med ansvarlig og frist.',
    'indsatser.csv': 'Alle indsatser, også dem, der kun er en mulighed.',
    'frister.csv': 'Alle frister med kildens ord og datoer.',
    'maaltal.csv': 'Alle måltal.',
    'aendringer.csv': 'Hvad der er ændret siden vedtagelsen: fra hvad til hvad, hvorfor og hvem der besluttede det.',
    'opfoelgning.csv': 'Hvem der følger op på hvad, og hvornår.',
    'budget.csv': 'Hvad planerne selv siger, der er sat af og brugt, år for år.',
    'effekter.csv': 'Den ventede effekt, i ord og som tal med enhed og år.',
    'steder.geojson': 'De steder, der har koordinater, til et kort (GeoJSON).',
  },
};

const en: typeof da = {
  description: 'Download all strategies, goals, actions and deadlines as open data.',
  lead: 'Everything on this site can be downloaded. Name the source when you use it; the quotations are the words of the municipalities. The tables (CSV) have Danish headings and open in Excel and other spreadsheets. JSON is for programs.',
  empty:
    'An empty cell in a table and `null` in JSON mean that the source does not say. An empty start or end date means that the deadline is open at that end.',
  holds: {
    'dataset.json':
      'Everything on this site: municipalities, strategies, areas, goals, actions, targets, follow-up and notes about the sources.',
    'dataset.schema.json': 'The description of dataset.json that a program can check the file against (JSON Schema).',
    'deadlines.json': 'Each deadline once: the words of the source, the dates, and what the deadline belongs to.',
    'maal.csv': 'All goals, with who answers for them and their deadlines.',
    'indsatser.csv': 'All actions, including those that are only a possibility.',
    'frister.csv': 'All deadlines, with the words of the source and the dates.',
    'maaltal.csv': 'All targets.',
    'aendringer.csv':
      'What has been changed since the strategies were adopted: from what to what, why, and who decided it.',
    'opfoelgning.csv': 'Who follows up on what, and when.',
    'budget.csv': 'What the plans themselves say has been set aside and spent, year by year.',
    'effekter.csv': 'The expected effect, in words and as figures with unit and year.',
    'steder.geojson': 'The places that have coordinates, for a map (GeoJSON).',
  },
};

export const openDataWords = { da, en };
