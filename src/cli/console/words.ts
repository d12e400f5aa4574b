// What the command line says besides diagnostics. Danish by default; English with `--lang en`.
const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

export const words = {
  da: {
    help: (version: string) => `Rød Tråd ${version}: strategier som tekst i git, kontrolleret løfte for løfte.

Brug: roedtraad KOMMANDO [flag]        (eller npm run KOMMANDO -- [flag])

Kommandoer
  start      kontrollér, byg og vis sitet på http://localhost:4321
  dev        redigér live: en gemt fil ses straks i browseren
  build      kontrollér, byg og indeksér til mappen dist
  pdf        som build, og desuden hver strategi som PDF, med link fra dens side
  validate   kontrollér kun teksterne
  followup   dagsorden til et opfølgningsmøde: forfaldet siden sidst, forude, uden status

Flag
  --content MAPPE         hvor teksterne ligger (content)
  --out MAPPE             hvor sitet lægges (dist)
  --today ÅÅÅÅ-MM-DD      dagen, teksterne ses fra (i dag i Danmark)
  --lang da|en            beskedernes sprog (da)
  --format FORM           rapportens form: pretty, json, markdown, github, gitlab, sarif
                          eller junit (pretty);
                          followup skriver pretty, markdown eller json
  --output FORM=FIL       skriv også rapporten til en fil, fx sarif=rapport.sarif; kan gentages
  --max-warnings ANTAL    flere advarsler end det er en fejl
  --base GITREF           sammenlign med det, der er udgivet, fx origin/main: hver ændret
                          frist, ansvarlig og omfang, hvert ændret måltal og alt, der er
                          fjernet eller flyttet, skal stå under changes. Der sammenlignes
                          med netop den version, ikke med det sted, I skiltes
  --strategy STI          strategien til followup, fx haderslev/faelles-fremtid-faelles-ansvar
  --since ÅÅÅÅ-MM-DD      dagen for det forrige møde, til followup
  --port NUMMER           porten til start og dev (4321)
  --watch                 bliv ved: kontrollér igen, hver gang en tekst gemmes (validate)
  --quiet                 kun rapporten, ingen fremdrift
  --help, --version

Slutkode: 0 ingen fejl · 1 fejl i teksterne · 2 kommandoen er kaldt forkert eller fejlede selv`,
    unknownCommand: (command: string, near: string | null, known: readonly string[]) =>
      command === ''
        ? `Skriv en kommando: ${list(known)}. \`roedtraad --help\` forklarer dem.`
        : `Kommandoen \`${command}\` findes ikke. ${near ? `Mente du \`${near}\`?` : `Brug en af disse: ${list(known)}.`}`,
    unknownFlag: (flag: string, near: string | null) =>
      `Flaget \`${flag}\` findes ikke. ${near ? `Mente du \`--${near}\`?` : 'Se `roedtraad --help`.'}`,
    flagNeedsValue: (flag: string) =>
      `Flaget \`${flag}\` mangler sin værdi eller har fået en, det ikke kan have. Se \`roedtraad --help\`.`,
    oneOf: (flag: string, found: string, known: readonly string[]) =>
      `\`${flag}\` kan ikke være \`${found}\`: vælg en af disse: ${list(known)}.`,
    badDate: (flag: string, found: string) => `\`${flag} ${found}\` er ikke en dato: skriv den som \`2026-05-01\`.`,
    badOutput: (found: string) =>
      `\`--output ${found}\` mangler en fil: skriv for eksempel \`--output json=rapport.json\`.`,
    notANumber: (flag: string, found: string) => `\`${flag} ${found}\` skal være et helt tal.`,
    contentMissing: (folder: string) =>
      `Mappen \`${folder}\` findes ikke: stå i projektets mappe, eller angiv teksternes mappe med \`--content MAPPE\`.`,
    contentNotFolder: (folder: string) =>
      `\`${folder}\` er en fil og ikke en mappe: angiv mappen med \`--content MAPPE\`.`,
    contentEmpty: (folder: string) =>
      `Mappen \`${folder}\` har ingen tekster: læg en kommune i den, eller angiv en anden mappe med \`--content MAPPE\`.`,
    cannotWrite: (file: string) => `\`${file}\` kan ikke skrives: tjek, at mappen findes, og at du må skrive i den.`,
    outputFolderMissing: (file: string, folder: string) =>
      `Mappen \`${folder}\` findes ikke, så \`${file}\` kan ikke skrives: opret mappen først, eller vælg en anden fil.`,
    outInsideContent: (out: string) =>
      `\`--out ${out}\` ville overskrive andet end et bygget site: vælg en tom eller ny mappe.`,
    badRef: (ref: string) =>
      `\`--base ${ref}\` er ikke navnet på en version i git: skriv for eksempel \`--base origin/main\`.`,
    gitMissing:
      'Git er ikke installeret her, så `--base` har intet at sammenligne med: installér git, eller kør uden `--base`.',
    notInGit: (folder: string) =>
      `\`${folder}\` ligger ikke i et git-arkiv, så \`--base\` har intet at sammenligne med: hent teksterne med \`git clone\`, eller kør uden \`--base\`.`,
    gitDistrusts: (folder: string) =>
      `Git vil ikke læse \`${folder}\`, fordi mappen ejes af en anden bruger: kør først \`git config --global --add safe.directory '${folder}'\`.`,
    refUnknown: (ref: string) =>
      `Versionen \`${ref}\` findes ikke i git-arkivet: hent den med \`git fetch\`, eller se navnene med \`git branch --all\`.`,
    refShallow: (ref: string) =>
      `Versionen \`${ref}\` mangler, for kun en del af historien er hentet: kør \`git fetch --unshallow\`, eller sæt \`fetch-depth: 0\` ved actions/checkout (GitHub) eller \`GIT_DEPTH: 0\` (GitLab).`,
    gitFailed: (ref: string, reason: string) => `Git kunne ikke læse versionen \`${ref}\`: ${reason}.`,
    portTaken: (port: number) =>
      `Port ${port} er optaget af et andet program: luk det, eller vælg en anden med \`npm start -- --port ${port + 1}\`.`,
    sinceMissing: 'Skriv dagen for det forrige møde: `--since 2026-03-01`.',
    sinceAfterToday: (since: string, today: string) =>
      `Det forrige møde (${since}) ligger ikke før mødet (${today}): byt om på \`--since\` og \`--today\`.`,
    whichStrategy: (known: readonly string[]) => `Der er flere strategier: vælg en med \`--strategy\`: ${list(known)}.`,
    unknownStrategy: (found: string, near: string | null, known: readonly string[]) =>
      `Strategien \`${found}\` findes ikke. ${near ? `Mente du \`${near}\`?` : `Vælg en af disse: ${list(known)}.`}`,
    checking: (files: number) => `Kontrollerer ${files} filer`,
    rendering: (pages: number) => `Bygger sider: ${pages}`,
    indexing: 'Indekserer til søgning',
    printing: (pdfs: number) => `Laver PDF: ${pdfs}`,
    pdfNeedsPackage:
      'PDF-filerne laves med pakken `playwright-core`, som ikke er installeret: kør `npm ci` uden `--omit=dev`.',
    pdfNeedsBrowser:
      'PDF-filerne laves med Chrome eller Chromium, og ingen af dem er fundet: installér en af dem, eller skriv dens sti i miljøvariablen `CHROME_PATH`.',
    publishing: 'Lægger sitet på plads',
    notBuilt: 'Sitet er ikke bygget, for der er fejl i teksterne. Det gamle site er urørt.',
    tooManyWarnings: (found: number, limit: number) =>
      `Der er ${found} advarsler; \`--max-warnings\` tillader ${limit}.`,
    built: (pages: number, goals: number, warnings: number, seconds: string, out: string) =>
      `✓ Bygget: ${pages} sider · ${goals} mål · ${warnings === 1 ? '1 advarsel' : `${warnings} advarsler`} · ${seconds} sekunder · ${out}`,
    seeWarnings: 'Advarslerne ses med `npm run validate`.',
    serving: (url: string) => `Sitet vises på ${url}  (Ctrl-C stopper)`,
    watching: (folder: string) => `Holder øje med \`${folder}\`  (Ctrl-C stopper)`,
    saved: (files: string) => `Gemt: ${files}`,
    removed: (files: string) => `Fjernet: ${files}`,
    severalFiles: (names: readonly string[], more: number) => `${names.join(', ')} og ${more} andre`,
    contentGone: (folder: string) => `\nMappen \`${folder}\` er væk; venter på, at den kommer igen.`,
    contentBack: (folder: string) => `\nMappen \`${folder}\` er der igen.\n`,
    cannotRead: (folder: string) => `Mappen \`${folder}\` kan ikke læses: giv dig selv lov til at læse den.`,
    editing: (url: string) => `Redigér i \`content\`, og se det på ${url}  (Ctrl-C stopper)`,
    ownFault:
      'Rød Tråd fejlede selv. Det er ikke din tekst, der er noget galt med. Send dette til den, der passer programmet:',
    decimal: ',',
  },
  en: {
    help: (version: string) => `Rød Tråd ${version}: strategies as text in git, checked promise by promise.

Usage: roedtraad COMMAND [flags]        (or npm run COMMAND -- [flags])

Commands
  start      check, build and serve the site on http://localhost:4321
  dev        live editing: a saved file shows in the browser at once
  build      check, build and index into the folder dist
  pdf        as build, and each strategy as a PDF too, linked from its page
  validate   check the texts only
  followup   agenda of a follow-up meeting: due since last, ahead, without report

Flags
  --content DIR           where the texts lie (content)
  --out DIR               where the site goes (dist)
  --today YYYY-MM-DD      the day the texts are seen from (today in Denmark)
  --lang da|en            language of messages (da)
  --format FORMAT         form of the report: pretty, json, markdown, github, gitlab, sarif
                          or junit (pretty);
                          followup writes pretty, markdown or json
  --output FORMAT=FILE    write the report to a file as well, e.g. sarif=report.sarif; may be repeated
  --max-warnings N        more warnings than this is a fault
  --base GITREF           compare with what is published, e.g. origin/main: every changed
                          deadline, target, owner and scope, and all that is removed or
                          moved, must stand in changes. Compared with exactly that
                          version, not with the point where you parted
  --strategy PATH         the strategy of followup, e.g. haderslev/faelles-fremtid-faelles-ansvar
  --since YYYY-MM-DD      the day of the meeting before, for followup
  --port N                port of start and dev (4321)
  --watch                 go on: check again each time a text is saved (validate)
  --quiet                 the report only, no progress
  --help, --version

Exit code: 0 no errors · 1 faults in the content · 2 called wrongly, or failed itself`,
    unknownCommand: (command: string, near: string | null, known: readonly string[]) =>
      command === ''
        ? `Name a command: ${list(known)}. \`roedtraad --help\` explains them.`
        : `There is no command \`${command}\`. ${near ? `Did you mean \`${near}\`?` : `Use one of these: ${list(known)}.`}`,
    unknownFlag: (flag: string, near: string | null) =>
      `There is no flag \`${flag}\`. ${near ? `Did you mean \`--${near}\`?` : 'See `roedtraad --help`.'}`,
    flagNeedsValue: (flag: string) =>
      `The flag \`${flag}\` lacks its value or was given one it cannot have. See \`roedtraad --help\`.`,
    oneOf: (flag: string, found: string, known: readonly string[]) =>
      `\`${flag}\` cannot be \`${found}\`: choose one of these: ${list(known)}.`,
    badDate: (flag: string, found: string) => `\`${flag} ${found}\` is not a date: write it as \`2026-05-01\`.`,
    badOutput: (found: string) =>
      `\`--output ${found}\` lacks a file: write for instance \`--output json=report.json\`.`,
    notANumber: (flag: string, found: string) => `\`${flag} ${found}\` must be a whole number.`,
    contentMissing: (folder: string) =>
      `There is no folder \`${folder}\`: stand in the folder of the project, or name the folder of the texts with \`--content DIR\`.`,
    contentNotFolder: (folder: string) =>
      `\`${folder}\` is a file and not a folder: name the folder with \`--content DIR\`.`,
    contentEmpty: (folder: string) =>
      `The folder \`${folder}\` holds no texts: put a municipality in it, or name another folder with \`--content DIR\`.`,
    cannotWrite: (file: string) =>
      `\`${file}\` cannot be written: check that the folder exists and that you may write in it.`,
    outputFolderMissing: (file: string, folder: string) =>
      `There is no folder \`${folder}\`, so \`${file}\` cannot be written: make the folder first, or choose another file.`,
    outInsideContent: (out: string) =>
      `\`--out ${out}\` would overwrite something that is not a built site: choose an empty or new folder.`,
    badRef: (ref: string) =>
      `\`--base ${ref}\` is not the name of a version in git: write for instance \`--base origin/main\`.`,
    gitMissing:
      'Git is not installed here, so `--base` has nothing to compare with: install git, or run without `--base`.',
    notInGit: (folder: string) =>
      `\`${folder}\` is not in a git repository, so \`--base\` has nothing to compare with: fetch the texts with \`git clone\`, or run without \`--base\`.`,
    gitDistrusts: (folder: string) =>
      `Git will not read \`${folder}\`, because another user owns the folder: first run \`git config --global --add safe.directory '${folder}'\`.`,
    refUnknown: (ref: string) =>
      `There is no version \`${ref}\` in the git repository: fetch it with \`git fetch\`, or see the names with \`git branch --all\`.`,
    refShallow: (ref: string) =>
      `The version \`${ref}\` is missing, because only part of the history was fetched: run \`git fetch --unshallow\`, or set \`fetch-depth: 0\` for actions/checkout (GitHub) or \`GIT_DEPTH: 0\` (GitLab).`,
    gitFailed: (ref: string, reason: string) => `Git could not read the version \`${ref}\`: ${reason}.`,
    portTaken: (port: number) =>
      `Port ${port} is in use by another program: close it, or choose another with \`npm start -- --port ${port + 1}\`.`,
    sinceMissing: 'Name the day of the meeting before: `--since 2026-03-01`.',
    sinceAfterToday: (since: string, today: string) =>
      `The meeting before (${since}) does not lie before the meeting (${today}): swap \`--since\` and \`--today\`.`,
    whichStrategy: (known: readonly string[]) =>
      `There are several strategies: choose one with \`--strategy\`: ${list(known)}.`,
    unknownStrategy: (found: string, near: string | null, known: readonly string[]) =>
      `There is no strategy \`${found}\`. ${near ? `Did you mean \`${near}\`?` : `Choose one of these: ${list(known)}.`}`,
    checking: (files: number) => `Checking ${files} files`,
    rendering: (pages: number) => `Rendering pages: ${pages}`,
    indexing: 'Indexing for search',
    printing: (pdfs: number) => `Making PDF: ${pdfs}`,
    pdfNeedsPackage:
      'PDF files are made with the package `playwright-core`, which is not installed: run `npm ci` without `--omit=dev`.',
    pdfNeedsBrowser:
      'PDF files are made with Chrome or Chromium, and neither was found: install one, or write its path in the environment variable `CHROME_PATH`.',
    publishing: 'Putting the site in place',
    notBuilt: 'The site was not built: there are faults in the content. The old site is untouched.',
    tooManyWarnings: (found: number, limit: number) =>
      `There are ${found} warnings; \`--max-warnings\` allows ${limit}.`,
    built: (pages: number, goals: number, warnings: number, seconds: string, out: string) =>
      `✓ Built: ${pages} pages · ${goals} goals · ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} · ${seconds} seconds · ${out}`,
    seeWarnings: 'See the warnings with `npm run validate -- --lang en`.',
    serving: (url: string) => `The site is served on ${url}  (Ctrl-C stops it)`,
    watching: (folder: string) => `Watching \`${folder}\`  (Ctrl-C stops it)`,
    saved: (files: string) => `Saved: ${files}`,
    removed: (files: string) => `Removed: ${files}`,
    severalFiles: (names: readonly string[], more: number) => `${names.join(', ')} and ${more} more`,
    contentGone: (folder: string) => `\nThe folder \`${folder}\` is gone; waiting for it to come back.`,
    contentBack: (folder: string) => `\nThe folder \`${folder}\` is back.\n`,
    cannotRead: (folder: string) => `The folder \`${folder}\` cannot be read: give yourself leave to read it.`,
    editing: (url: string) => `Edit in \`content\` and see it on ${url}  (Ctrl-C stops it)`,
    ownFault: 'Rød Tråd itself failed. Nothing is wrong with your text. Send this to whoever looks after the program:',
    decimal: '.',
  },
} as const;
