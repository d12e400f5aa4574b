// Words for the guide to exit codes, options and report formats.
const da = {
  title: 'Slutkoder og formater',
  description: 'Hvad kontrollen svarer et andet program, og de former, rapporten kan skrives i.',
  lead: 'Til dig, der lader et andet program køre kontrollen: det svar, den slutter med, og de former, rapporten kan skrives i.',
  exitCodes: 'Slutkoder',
  code: 'Kode',
  means: 'Betyder',
  meanings: [
    'Ingen fejl. Der kan være advarsler.',
    'Fejl i teksterne, eller flere advarsler, end --max-warnings tillader.',
    'Kommandoen er kaldt forkert, eller kontrollen fejlede selv. Der står én sætning om hvorfor.',
  ],
  several: 'Flere på én gang',
  severalNote: '`--format` vælger det, der står på skærmen. `--output` skriver en rapport til en fil og kan gentages:',
  sampleCommand: 'Eksempel på en kommando',
  languages:
    'Rapporten er på dansk; `--lang en` giver den på engelsk. Samme tekster giver samme rapport, tegn for tegn.',
  formats: 'Formater',
  formatsNote: 'Den samme lille rapport i hvert format. En lang prøve er skåret af.',
  reportAs: (name: string) => `Rapporten som ${name}`,
  uses: {
    pretty: {
      title: 'Til et menneske',
      use: 'Den almindelige form: stedet, det fundne, linjen i filen, og hvad du kan gøre.',
    },
    json: {
      title: 'Til egne programmer',
      use: 'Alt om hver melding. Formen er lovet: den ændres ikke uden en note i ændringsloggen.',
    },
    github: {
      title: 'GitHub Actions',
      use: 'Meldingerne står ved linjen i en pull request. GitHub viser ti af hver slags; hele tabellen står i kørslens opsummering.',
    },
    gitlab: {
      title: 'GitLab Code Quality',
      use: 'Meldingerne står i en merge request, og GitLab viser, hvilke der er nye, og hvilke der er rettet.',
    },
    sarif: {
      title: 'SARIF 2.1.0',
      use: 'Standardformen for den slags rapporter: GitHub code scanning, editorer og programmer, der samler meldinger over tid.',
    },
    junit: { title: 'JUnit', use: 'Som testresultater, én test for hver fil. Næsten alle CI-systemer kan vise dem.' },
    markdown: { title: 'Markdown', use: 'Til en kommentar, en mail eller et referat.' },
  } as Record<string, { title: string; use: string }>,
};

const en: typeof da = {
  title: 'Exit codes and formats',
  description: 'What the check answers another program, and the forms the report can be written in.',
  lead: 'For those who let another program run the check: the answer it ends with, and the forms the report can be written in.',
  exitCodes: 'Exit codes',
  code: 'Code',
  means: 'Means',
  meanings: [
    'No errors. There may be warnings.',
    'Errors in the texts, or more warnings than --max-warnings allows.',
    'The command was called wrongly, or the check itself failed. One sentence says why.',
  ],
  several: 'Several at a time',
  severalNote:
    '`--format` chooses what is shown on the screen. `--output` writes a report to a file and can be repeated:',
  sampleCommand: 'Example of a command',
  languages:
    'The report is in Danish; `--lang en` gives it in English. The same texts give the same report, character by character.',
  formats: 'Formats',
  formatsNote: 'The same small report in each format. A long sample is cut off.',
  reportAs: (name) => `The report as ${name}`,
  uses: {
    pretty: {
      title: 'For a person',
      use: 'The ordinary form: the place, what was found, the line of the file, and what you can do.',
    },
    json: {
      title: 'For programs of your own',
      use: 'Everything about each message. The form is promised: it is not changed without a note in the changelog.',
    },
    github: {
      title: 'GitHub Actions',
      use: 'The messages are shown at the line in a pull request. GitHub shows ten of each kind; the whole table is in the summary of the run.',
    },
    gitlab: {
      title: 'GitLab Code Quality',
      use: 'The messages are shown in a merge request, and GitLab shows which are new and which have been dealt with.',
    },
    sarif: {
      title: 'SARIF 2.1.0',
      use: 'The standard form for such reports: GitHub code scanning, editors, and programs that gather messages over time.',
    },
    junit: { title: 'JUnit', use: 'As test results, one test for each file. Nearly all CI systems can show them.' },
    markdown: { title: 'Markdown', use: 'For a comment, an e-mail or the minutes of a meeting.' },
  },
};

export const formatWords = { da, en };
